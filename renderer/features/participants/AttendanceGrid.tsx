import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../shared/domain/participant'
import { dayWords } from '../../words/day-words'
import type { Tick } from './panel-props'

const rowHeight = 44
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export interface AttendanceGridProps {
  /** Those that are shown, in their order. */
  readonly participants: readonly Participant[]
  readonly days: readonly string[]
  readonly onTick: Tick
}

/** A row a person, a box a day; arrow keys go from box to box, only the rows in sight are drawn. */
export function AttendanceGrid({ participants, days, onTick }: AttendanceGridProps) {
  const { t, i18n } = useTranslation()
  const scroll = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: participants.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const columns = { gridTemplateColumns: `minmax(0, 1fr) repeat(${days.length + (days.length > 1 ? 1 : 0)}, 96px)` }
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key]
    if (!(event.target instanceof HTMLElement)) return
    const [row, column] = event.target.dataset.place?.split(' ').map(Number) ?? []
    if (!step || row === undefined || column === undefined) return
    event.preventDefault()
    const place = `[data-place="${row + step[0]} ${column + step[1]}"]`
    scroll.current?.querySelector<HTMLElement>(place)?.focus()
  }
  return (
    <div
      className="people-table"
      role="table"
      aria-label={t('participants.tabs.attendance')}
      aria-rowcount={participants.length + 1}
      onKeyDown={move}
    >
      <div role="rowgroup">
        <div className="people-attendance people-head" role="row" aria-rowindex={1} style={columns}>
          <span role="columnheader">{t('participants.columns.name')}</span>
          {days.map((day) => (
            <span key={day} role="columnheader" className="people-day">
              {dayWords(i18n.language, day)}
            </span>
          ))}
          {days.length > 1 ? (
            <span role="columnheader" className="people-day">
              {t('participants.attendance.allDays')}
            </span>
          ) : null}
        </div>
      </div>
      <div className="people-scroll ui-scroll" ref={scroll} role="rowgroup">
        <div className="people-whole" style={{ height: rows.getTotalSize() }} role="presentation">
          {rows.getVirtualItems().map(({ index, start }) => {
            const person = participants[index]
            if (!person) return null
            return (
              <div
                key={person.id}
                className="people-attendance people-place"
                role="row"
                aria-rowindex={index + 2}
                style={{ ...columns, transform: `translateY(${start}px)` }}
              >
                <PersonBoxes person={person} row={index} days={days} onTick={onTick} />
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

interface PersonBoxesProps {
  readonly person: Participant
  readonly row: number
  readonly days: readonly string[]
  readonly onTick: Tick
}

function PersonBoxes({ person, row, days, onTick }: PersonBoxesProps) {
  const { t, i18n } = useTranslation()
  const isThere = (day: string) => person.presentOn.some((one) => one === day)
  const isAlways = days.every(isThere)
  return (
    <>
      <span role="rowheader" className="people-who">
        <strong>{person.name}</strong>
        <small>
          {[person.institution, person.isWalkIn ? t('participants.attendance.mark') : ''].filter(Boolean).join(' · ')}
        </small>
      </span>
      {days.map((day, column) => (
        <span key={day} role="cell" className="people-day">
          <input
            type="checkbox"
            className="people-tick"
            data-place={`${row} ${column}`}
            aria-label={t('participants.attendance.person', { name: person.name, day: dayWords(i18n.language, day) })}
            checked={isThere(day)}
            onChange={(event) => onTick([person.id], [day], event.target.checked)}
          />
        </span>
      ))}
      {days.length > 1 ? (
        <span role="cell" className="people-day">
          <input
            type="checkbox"
            className="people-tick"
            data-place={`${row} ${days.length}`}
            aria-label={t('participants.attendance.row', { name: person.name })}
            checked={isAlways}
            onChange={(event) => onTick([person.id], days, event.target.checked)}
          />
        </span>
      ) : null}
    </>
  )
}
