import { useEffect, useRef, type HTMLAttributes } from 'react'

export interface ReportBoxProps extends Omit<HTMLAttributes<HTMLDivElement>, 'className' | 'style'> {
  readonly isRunning: boolean
}

/** How a piece of work stands: comes into sight when it begins and when it ends. */
export function ReportBox({ isRunning, ...rest }: ReportBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const wasRunning = useRef(false)
  useEffect(() => {
    // A report that was there when the page opened does not pull the page to itself.
    if (isRunning || wasRunning.current) box.current?.scrollIntoView({ block: 'nearest' })
    wasRunning.current = isRunning
  }, [isRunning])
  return <div {...rest} ref={box} className="ui-box" />
}
