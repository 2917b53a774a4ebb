import { ProgressBar as AriaProgressBar } from 'react-aria-components'

export interface ProgressBarProps {
  readonly label: string
  /** From 0 to 1; null while nobody can say. */
  readonly done: number | null
  readonly note?: string
}

export function ProgressBar({ label, done, note }: ProgressBarProps) {
  const share = done === null ? {} : { value: Math.round(done * 100) }
  return (
    <AriaProgressBar {...share} isIndeterminate={done === null} aria-label={label} className="ui-progress">
      {({ percentage, valueText }) => (
        <>
          <div className="ui-progress-head">
            <span>{label}</span>
            <span className="ui-soft">{note ?? valueText}</span>
          </div>
          <div className="ui-progress-track">
            <div className="ui-progress-fill" style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  )
}
