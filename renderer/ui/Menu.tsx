import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Separator,
  type Key,
} from 'react-aria-components'
import { Check } from 'lucide-react'
import { Icon } from './Icon'

export interface MenuProps {
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  readonly label: string
  readonly children: ReactNode
  readonly onAction?: (key: Key) => void
}

/** A button that opens a list of actions: `<Menu trigger={…} label="…"><MenuItem id="…">…</MenuItem></Menu>`. */
export function Menu({ trigger, label, children, onAction }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ui-popover" offset={4}>
        <AriaMenu aria-label={label} className="ui-menu" {...(onAction ? { onAction } : {})}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export interface MenuItemProps {
  readonly id?: Key
  readonly icon?: LucideIcon | undefined
  readonly shortcut?: string | undefined
  readonly tone?: 'loss'
  /** Shows a check mark and says so to a screen reader. */
  readonly isChecked?: boolean
  readonly isDisabled?: boolean
  readonly onAction?: () => void
  readonly children: string
}

export function MenuItem({ icon, shortcut, tone, isChecked, children, ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem {...rest} textValue={children} className="ui-menu-item" data-tone={tone} aria-checked={isChecked}>
      {icon ? <Icon of={icon} /> : null}
      <span className="ui-menu-label">{children}</span>
      {isChecked ? <Icon of={Check} size={16} /> : null}
      {shortcut ? <span className="ui-key">{shortcut}</span> : null}
    </AriaMenuItem>
  )
}

export function MenuSeparator() {
  return <Separator className="ui-separator" />
}
