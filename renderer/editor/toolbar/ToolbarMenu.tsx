import { ChevronDown, type LucideIcon } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { FloatingPanel } from '../menu/FloatingPanel'
import { MenuList, type MenuListItem } from '../menu/MenuList'
import { Icon } from '../../ui/Icon'

export type ToolbarMenuItem = MenuListItem

export interface ToolbarMenuProps {
  readonly label: string
  /** Words or icon on the button. */
  readonly text?: string
  readonly icon?: LucideIcon
  readonly items: readonly ToolbarMenuItem[]
  /** One of the items is the present one. */
  readonly isChoice?: boolean
  readonly onChoose: (id: string) => void
}

/** A menu of the editor's toolbar. By mouse the text keeps the focus; by keyboard it moves into the menu. */
export function ToolbarMenu({ label, text, icon, items, isChoice = false, onChoose }: ToolbarMenuProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const menuId = useId()
  const close = () => setOpen(false)
  const choose = (id: string) => {
    close()
    onChoose(id)
  }
  const leave = () => {
    close()
    button.current?.focus()
  }
  return (
    <>
      <AriaButton
        ref={button}
        className="ui-button sk-toolbar-menu"
        data-variant="plain"
        data-small
        aria-label={text ? `${label}: ${text}` : label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        preventFocusOnPress
        onPress={() => setOpen(!isOpen)}
      >
        {icon ? <Icon of={icon} /> : null}
        {text ? <span className="sk-toolbar-menu-text">{text}</span> : null}
        <Icon of={ChevronDown} size={14} />
      </AriaButton>
      {isOpen ? (
        <FloatingPanel anchor={() => button.current?.getBoundingClientRect() ?? null} button={button} onClose={close}>
          <MenuList
            id={menuId}
            label={label}
            items={items}
            isChoice={isChoice}
            takesFocus={() => document.activeElement === button.current}
            onChoose={choose}
            onLeave={leave}
          />
        </FloatingPanel>
      ) : null}
    </>
  )
}
