import { GripVertical } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop, type Key } from 'react-aria-components'
import { Icon } from './Icon'
import { moveBy, moveTo } from './reorder'
import { useUiWords } from './UiWords'

export interface OrderedListProps<Item extends { readonly id: string }> {
  readonly label: string
  readonly items: readonly Item[]
  readonly textOf: (item: Item) => string
  /** The whole new order. Without it the list cannot be reordered. */
  readonly onReorder?: (items: readonly Item[]) => void
  readonly onAction?: (item: Item) => void
  readonly selectedId?: string | null
  readonly onSelect?: (item: Item) => void
  readonly empty?: ReactNode
  readonly children: (item: Item) => ReactNode
}

const focusedKey = (event: KeyboardEvent): string => {
  const row = event.target instanceof Element ? event.target.closest('[data-key]') : null
  return row?.getAttribute('data-key') ?? ''
}

/** A list in an order that matters: drag by the grip, Alt+arrow on a row, or the keyboard mode of the grip. */
export function OrderedList<Item extends { readonly id: string }>(props: OrderedListProps<Item>) {
  const { label, items, textOf, onReorder, onAction, selectedId, onSelect, empty, children } = props
  const words = useUiWords()
  const find = (key: Key) => items.find((item) => item.id === key)
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !onReorder,
    getItems: (keys) => items.filter((item) => keys.has(item.id)).map((item) => ({ 'text/plain': textOf(item) })),
    onReorder: ({ keys, target }) => onReorder?.(moveTo(items, keys, target.key, target.dropPosition === 'after')),
  })
  const moveWithKeys = (event: KeyboardEvent) => {
    if (!onReorder || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const item = find(focusedKey(event))
    if (!item) return
    event.preventDefault()
    event.stopPropagation()
    onReorder(moveBy(items, item.id, event.key === 'ArrowUp' ? -1 : 1))
  }
  return (
    <div onKeyDownCapture={moveWithKeys}>
      <GridList
        aria-label={label}
        className="ui-list"
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode={onSelect ? 'single' : 'none'}
        selectionBehavior="replace"
        selectedKeys={selectedId ? [selectedId] : []}
        onSelectionChange={(keys) => {
          const chosen = keys === 'all' ? undefined : find([...keys][0] ?? '')
          if (chosen) onSelect?.(chosen)
        }}
        renderEmptyState={() => empty}
      >
        {(item) => (
          <GridListItem
            id={item.id}
            textValue={textOf(item)}
            className="ui-row"
            {...(onAction ? { onAction: () => onAction(item) } : {})}
          >
            {onReorder ? (
              <Button slot="drag" className="ui-grip" aria-label={`${words.move}: ${textOf(item)}`}>
                <Icon of={GripVertical} size={16} />
              </Button>
            ) : null}
            {children(item)}
          </GridListItem>
        )}
      </GridList>
    </div>
  )
}
