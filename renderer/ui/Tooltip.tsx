import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'

export interface TooltipProps {
  readonly text: string
  readonly shortcut?: string | undefined
  readonly children: ReactElement
}

/** Says what a control does; the control has to be a button of the kit or a `Focusable`. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className="ui-tooltip" offset={6}>
        {text}
        {shortcut ? <span className="ui-key">{shortcut}</span> : null}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
