import { parseTime } from '@internationalized/date'
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components'
import { FieldLabel } from '../../ui/Field'

export interface TimeFieldProps {
  readonly label: string
  /** `HH:MM` */
  readonly value: string
  readonly onChange: (time: string) => void
}

/** A time of the day with 24 hours; it can never hold half a time. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <AriaTimeField
      className="ui-field"
      hourCycle={24}
      granularity="minute"
      shouldForceLeadingZeros
      value={parseTime(value)}
      onChange={(time) => (time ? onChange(time.toString().slice(0, 5)) : undefined)}
    >
      <FieldLabel label={label} />
      <div className="ui-input-group">
        <DateInput className="ui-segments">
          {(segment) => <DateSegment segment={segment} className="ui-segment" />}
        </DateInput>
      </div>
    </AriaTimeField>
  )
}
