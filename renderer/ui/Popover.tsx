import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover, type Placement } from 'react-aria-components'

export interface PopoverProps {
  readonly trigger: ReactElement
  readonly label: string
  readonly placement?: Placement
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small place that belongs to its button; Escape and a click elsewhere close it. */
export function Popover({ trigger, label, placement = 'bottom start', children, ...state }: PopoverProps) {
  return (
    <DialogTrigger {...state}>
      {trigger}
      <AriaPopover className="ui-popover" placement={placement} offset={4}>
        <Dialog aria-label={label} className="ui-popover-body">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
