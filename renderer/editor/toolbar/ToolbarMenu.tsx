import { ChevronDown, type LucideIcon } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { FloatingPanel } from '../menu/FloatingPanel'
import { Icon } from '../../ui/Icon'

export interface ToolbarMenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: LucideIcon
  readonly keys?: string | undefined
  readonly isChosen?: boolean
  /** Something that is on or off by itself. */
  readonly isSwitch?: boolean
  readonly isDisabled?: boolean
  readonly isLoss?: boolean
}

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
  const focusFirst = (menu: HTMLElement | null) => {
    if (document.activeElement !== button.current) return
    const chosen =
      menu?.querySelector<HTMLElement>('[aria-checked="true"]') ??
      menu?.querySelector<HTMLElement>('[role^="menuitem"]')
    chosen?.focus()
  }
  const close = () => setOpen(false)
  const choose = (id: string) => {
    close()
    onChoose(id)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      close()
      button.current?.focus()
    } else moveFocus(event)
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
          <div
            ref={focusFirst}
            id={menuId}
            role="menu"
            tabIndex={-1}
            aria-label={label}
            className="ui-menu"
            onKeyDown={onKeyDown}
          >
            {items.map((item) => (
              <div
                key={item.id}
                role={roleOf(item, isChoice)}
                aria-checked={isChoice || item.isSwitch ? item.isChosen === true : undefined}
                aria-disabled={item.isDisabled}
                tabIndex={-1}
                className="ui-menu-item"
                data-tone={item.isLoss ? 'loss' : undefined}
                data-disabled={item.isDisabled || undefined}
                data-chosen={item.isChosen || undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => (item.isDisabled ? undefined : choose(item.id))}
              >
                {item.icon ? <Icon of={item.icon} /> : null}
                <span className="ui-menu-label">{item.label}</span>
                {item.keys ? <span className="ui-key">{item.keys}</span> : null}
              </div>
            ))}
          </div>
        </FloatingPanel>
      ) : null}
    </>
  )
}

function roleOf({ isSwitch }: ToolbarMenuItem, isChoice: boolean): string {
  if (isSwitch) return 'menuitemcheckbox'
  return isChoice ? 'menuitemradio' : 'menuitem'
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])')]
  const current = items.indexOf(document.activeElement as HTMLElement)
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (current + 1) % items.length,
    ArrowUp: (current - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }
  const next = targets[event.key]
  if (next !== undefined) {
    event.preventDefault()
    items[next]?.focus()
  } else if ((event.key === 'Enter' || event.key === ' ') && current >= 0) {
    event.preventDefault()
    items[current]?.click()
  }
}
