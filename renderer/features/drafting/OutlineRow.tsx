import { ChevronDown, ChevronRight } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { OutlineEntry } from '../../../shared/document/outline'
import { Icon } from '../../ui/Icon'

interface OutlineRowProps {
  readonly entry: OutlineEntry
  readonly isCurrent: boolean
  /** Null: nothing lies below it. */
  readonly isOpen: boolean | null
  readonly isDraggable: boolean
  /** What is dragged would land above it. */
  readonly isTarget: boolean
  readonly onGo: () => void
  readonly onToggle: (isOpen: boolean) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onDragStart: () => void
  readonly onDragOver: () => void
  readonly onDrop: () => void
  readonly onDragEnd: () => void
}

/** One heading. Its sign opens and closes the section by mouse; the arrow keys do the same. */
export function OutlineRow(props: OutlineRowProps) {
  const { entry, isCurrent, isOpen, isDraggable, isTarget, onGo, onToggle, onKeyDown } = props
  return (
    <li
      draggable={isDraggable}
      data-target={isTarget || undefined}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', entry.text)
        props.onDragStart()
      }}
      onDragOver={(event) => {
        event.preventDefault()
        props.onDragOver()
      }}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
      onDragEnd={props.onDragEnd}
    >
      {isOpen === null ? null : (
        <span className="dr-outline-sign" aria-hidden="true" data-level={entry.level} onClick={() => onToggle(!isOpen)}>
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
        </span>
      )}
      <button
        type="button"
        data-level={entry.level}
        aria-current={isCurrent ? 'location' : undefined}
        aria-expanded={isOpen ?? undefined}
        onClick={onGo}
        onKeyDown={onKeyDown}
      >
        {entry.text}
      </button>
    </li>
  )
}
