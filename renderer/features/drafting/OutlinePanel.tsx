import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutlineEntry } from '../../../shared/document/outline'
import { OutlineRow } from './OutlineRow'
import { hasSubsections, visibleEntries } from './visible-entries'

interface OutlinePanelProps {
  readonly entries: readonly OutlineEntry[]
  readonly current: string | null
  readonly onGo: (blockId: string) => void
  /** Both are absent where the text is only read. */
  readonly onMove?: ((headingId: string, direction: -1 | 1) => boolean) | undefined
  readonly onPlace?: ((headingId: string, beforeId: string | null) => boolean) | undefined
}

/** The headings of the chapter: the one above the caret is marked, sections are reordered by dragging or Alt+arrow. */
export function OutlinePanel({ entries, current, onGo, onMove, onPlace }: OutlinePanelProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLOListElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<string | null>(null)
  const [target, setTarget] = useState<string | null>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (entries.length === 0) return <p className="dr-outline-empty">{t('drafting.outline.empty')}</p>

  const toggle = (id: string, isOpen: boolean) => {
    const next = new Set(closed)
    if (isOpen) next.delete(id)
    else next.add(id)
    setClosed(next)
  }
  const onKeyDown = (event: KeyboardEvent, entry: OutlineEntry) => {
    const step = event.key === 'ArrowUp' ? -1 : 1
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') toggle(entry.id, event.key === 'ArrowRight')
    else if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    else if (!event.altKey) focusBeside(event.currentTarget, step)
    else if (onMove?.(entry.id, step)) setSaid(t('drafting.outline.moved', { title: entry.text }))
    event.preventDefault()
    event.stopPropagation()
  }
  const drop = (beforeId: string | null) => {
    if (dragged && dragged !== beforeId) onPlace?.(dragged, beforeId)
    setDragged(null)
    setTarget(null)
  }
  return (
    <nav aria-label={t('drafting.outline.label')}>
      <ol ref={list} className="dr-outline">
        {visibleEntries(entries, closed).map((entry) => (
          <OutlineRow
            key={entry.id}
            entry={entry}
            isCurrent={entry.id === current}
            isOpen={hasSubsections(entries, entry.id) ? !closed.has(entry.id) : null}
            isDraggable={onPlace !== undefined}
            isTarget={target === entry.id && dragged !== entry.id}
            onGo={() => onGo(entry.id)}
            onToggle={(isOpen) => toggle(entry.id, isOpen)}
            onKeyDown={(event) => onKeyDown(event, entry)}
            onDragStart={() => setDragged(entry.id)}
            onDragOver={() => setTarget(dragged ? entry.id : null)}
            onDrop={() => drop(entry.id)}
            onDragEnd={() => drop(dragged)}
          />
        ))}
        {dragged ? (
          <li
            className="dr-outline-end"
            data-target={target === '' || undefined}
            onDragOver={(event) => {
              event.preventDefault()
              setTarget('')
            }}
            onDrop={(event) => {
              event.preventDefault()
              drop(null)
            }}
          />
        ) : null}
      </ol>
      <p className="ui-hidden" role="status">
        {said}
      </p>
    </nav>
  )
}

function focusBeside(row: EventTarget, step: -1 | 1): void {
  if (!(row instanceof HTMLElement)) return
  const rows = [...(row.closest('ol')?.querySelectorAll<HTMLElement>('button') ?? [])]
  rows[rows.findIndex((one) => one === row) + step]?.focus()
}
