import type { LucideIcon } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import { Icon } from '../../ui/Icon'
import { foldText } from '../../ui/fold-text'

export interface MenuListItem {
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

export interface MenuListProps {
  readonly id?: string
  readonly label: string
  readonly items: readonly MenuListItem[]
  /** One of the items is the present one. */
  readonly isChoice?: boolean
  /** Opened by a key: the focus moves into the list. By mouse the text keeps it. */
  readonly takesFocus: () => boolean
  readonly onChoose: (id: string) => void
  /** Escape or Tab. */
  readonly onLeave: () => void
}

/** The items of a menu that floats over the text: arrows, first letters, Enter. */
export function MenuList({ id, label, items, isChoice = false, takesFocus, onChoose, onLeave }: MenuListProps) {
  const isPlaced = useRef(false)
  const focusFirst = (menu: HTMLElement | null) => {
    if (!menu || isPlaced.current || !takesFocus()) return
    isPlaced.current = true
    const chosen =
      menu.querySelector<HTMLElement>('[aria-checked="true"]') ??
      menu.querySelector<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])')
    chosen?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      event.stopPropagation()
      onLeave()
    } else moveFocus(event)
  }
  return (
    <div
      ref={focusFirst}
      id={id}
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
          onClick={() => (item.isDisabled ? undefined : onChoose(item.id))}
        >
          {item.icon ? <Icon of={item.icon} /> : null}
          <span className="ui-menu-label">{item.label}</span>
          {item.keys ? <span className="ui-key">{item.keys}</span> : null}
        </div>
      ))}
    </div>
  )
}

function roleOf({ isSwitch }: MenuListItem, isChoice: boolean): string {
  if (isSwitch) return 'menuitemcheckbox'
  return isChoice ? 'menuitemradio' : 'menuitem'
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([aria-disabled="true"])')]
  const current = items.findIndex((item) => item === document.activeElement)
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (current + 1) % items.length,
    ArrowUp: (current - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }
  const next = targets[event.key] ?? letterTarget(items, current, event)
  if (next !== undefined) {
    event.preventDefault()
    items[next]?.focus()
  } else if ((event.key === 'Enter' || event.key === ' ') && current >= 0) {
    event.preventDefault()
    items[current]?.click()
  }
}

/** The next item that begins with the typed letter. */
function letterTarget(
  items: readonly HTMLElement[],
  current: number,
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
): number | undefined {
  if (key.length !== 1 || key === ' ' || ctrlKey || altKey || metaKey) return undefined
  const letter = foldText(key)
  const order = items.map((_, index) => (current + 1 + index) % items.length)
  return order.find((index) => foldText(items[index]?.textContent ?? '').startsWith(letter))
}
