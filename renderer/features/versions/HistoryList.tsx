import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import { longDayWords } from '../../words/day-words'
import { FoldRow } from './FoldRow'
import { historyRows, type HistoryRow } from './history-rows'
import type { History } from './use-history'
import { VersionCard } from './VersionCard'
import { useVersionReading } from './version-reading'

interface HistoryListProps {
  readonly draftId: DraftId
  readonly history: History
}

/** Heights before a row is measured. */
const estimates: Readonly<Record<HistoryRow['type'], number>> = { day: 34, entry: 96, fold: 40 }
/** How near the end the next page is asked for, in rows. */
const nearEnd = 30

/** Every version by days, the newest first. Only what is on the screen is drawn: a history may hold thousands. */
export function HistoryList({ draftId, history }: HistoryListProps) {
  // The virtualizer is one object that changes inside; what is drawn from it must not be remembered.
  'use no memo'
  const { t, i18n } = useTranslation()
  const list = useRef<HTMLOListElement>(null)
  const { shown } = useVersionReading(draftId)
  const newest = history.entries.find((entry) => entry.number !== null)
  const [chosen, setChosen] = useState<VersionId | null>(null)
  const [folds, setFolds] = useState<ReadonlySet<string>>(new Set())
  const opened = chosen ?? shown ?? newest?.id ?? null
  const rows = historyRows(history.entries, folds)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest('.ui-scroll') ?? null,
    estimateSize: (index) => estimates[rows[index]?.type ?? 'entry'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const lastShown = items.at(-1)?.index ?? 0
  const { loadMore } = history
  useEffect(() => {
    if (lastShown > rows.length - nearEnd) loadMore()
  }, [lastShown, rows.length, loadMore])
  const toggleFold = (key: string) =>
    setFolds((old) => (old.has(key) ? new Set([...old].filter((one) => one !== key)) : new Set([...old, key])))
  const draw = (row: HistoryRow) => {
    if (row.type === 'day') return <h3 className="vs-day">{longDayWords(i18n.language, row.day)}</h3>
    if (row.type === 'fold') return <FoldRow row={row} onToggle={() => toggleFold(row.key)} />
    return (
      <VersionCard
        entry={row.entry}
        draftId={draftId}
        entries={history.entries}
        isOpen={row.entry.id === opened}
        isShown={row.entry.id === shown}
        isNewest={row.entry === newest}
        onToggle={() => setChosen(row.entry.id)}
      />
    )
  }
  return (
    <ol ref={list} className="vs-list" aria-label={t('versions.label')} style={{ height: virtualizer.getTotalSize() }}>
      {items.map((item) => {
        const row = rows[item.index]
        return row ? (
          <li
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            className="vs-row"
            data-type={row.type}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {draw(row)}
          </li>
        ) : null
      })}
    </ol>
  )
}
