import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParticipantFacts } from '../../../shared/domain/participant'
import type { KnownPlace } from '../../../shared/domain/participants-view'
import { isEqual, placeOf, rowFields, trimmed, type RowField, type RowWords } from './person-values'

const longest = { name: 300, other: 500 } as const

export interface PersonRowProps {
  /** From 1. */
  readonly row: number
  readonly stored: ParticipantFacts
  readonly places: readonly KnownPlace[]
  /** True when it is stored. A new person that could not be stored is kept by whoever is asked. */
  readonly onStore: (facts: ParticipantFacts) => Promise<boolean>
  /** Enter was pressed in a row that stands in the list. */
  readonly onNext: (field: RowField) => void
  readonly isNew?: boolean
  readonly children?: ReactNode
}

/** One person, typed into as into a table; what was changed is stored when the row is left. */
export function PersonRow({ row, stored, places, onStore, onNext, isNew = false, children }: PersonRowProps) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<RowWords>({})
  const sent = useRef<ParticipantFacts | null>(null)
  const facts = { ...stored, ...edited }
  const keep = () => {
    const next = trimmed({ ...facts, country: facts.country || (placeOf(facts.institution, places)?.country ?? '') })
    if (next.name === '' || isEqual(next, sent.current ?? stored)) return
    // A new row is free for the next person at once: somebody types faster than a disk writes.
    if (isNew) setEdited({})
    else sent.current = next
    void onStore(next).then((isStored) => {
      if (!isStored) sent.current = null
    })
  }
  const press = (event: KeyboardEvent<HTMLInputElement>, field: RowField) => {
    if (event.key === 'Escape' && Object.keys(edited).length > 0) {
      event.preventDefault()
      setEdited({})
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    keep()
    if (isNew) event.currentTarget.closest('[role="row"]')?.querySelector<HTMLElement>('[data-field="name"]')?.focus()
    else onNext(field)
  }
  const completeDistrict = () => {
    const known = edited.institution === undefined ? undefined : placeOf(edited.institution, places)
    if (known && facts.district === '') setEdited({ ...edited, district: known.district })
  }
  return (
    <div
      className="people-row"
      role="row"
      aria-rowindex={row + 1}
      data-new={isNew || undefined}
      onBlur={(event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : keep())}
    >
      <span className="people-number" role="cell">
        {isNew ? '+' : row}
      </span>
      {rowFields.map((field) => (
        <span key={field} role="cell">
          <input
            className="people-input"
            data-field={field}
            value={facts[field]}
            maxLength={field === 'name' ? longest.name : longest.other}
            list={listOf(field)}
            placeholder={isNew && field === 'name' ? t('participants.newRow') : undefined}
            aria-label={t('participants.cell', { column: t(`participants.columns.${field}`), row })}
            autoComplete="off"
            onChange={(event) => setEdited({ ...edited, [field]: event.target.value })}
            onBlur={field === 'institution' ? completeDistrict : undefined}
            onKeyDown={(event) => press(event, field)}
          />
        </span>
      ))}
      <span role="cell">{children}</span>
    </div>
  )
}

export const listIds = { institution: 'people-institutions', district: 'people-districts' } as const
const listOf = (field: RowField): string | undefined =>
  field === 'institution' || field === 'district' ? listIds[field] : undefined
