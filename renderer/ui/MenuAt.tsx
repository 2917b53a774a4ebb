import type { ReactNode, RefObject } from 'react'
import { Menu, Popover } from 'react-aria-components'

export interface MenuAtProps {
  /** What the menu belongs to, such as the row of a list. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** One menu for many rows: opened by a row's button, by the right mouse button or by Shift+F10. */
export function MenuAt({ anchor, label, onClose, children }: MenuAtProps) {
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      placement="bottom end"
      offset={2}
      className="ui-popover"
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Menu aria-label={label} className="ui-menu" autoFocus="first" onClose={onClose}>
        {children}
      </Menu>
    </Popover>
  )
}
