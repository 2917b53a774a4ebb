import { useVirtualizer } from '@tanstack/react-virtual'
import { UserPlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParticipantFacts } from '../../../shared/domain/participant'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import type { PanelProps } from './panel-props'
import { PersonMenu } from './PersonMenu'
import { PersonRow } from './PersonRow'
import { emptyPerson, factsOf, rowFields, type RowField } from './person-values'
import { PlaceLists } from './PlaceLists'

const rowHeight = 36
const framesToScroll = 10
const fewPeople = 8

/** The list as a table to type into; only the rows in sight are drawn. The last row is the next person. */
export function PeopleTableEditor({ workshop, view }: PanelProps) {
  const { t } = useTranslation()
  const { participants } = view
  const { value: places = [] } = useQuery('participant:places', {})
  const saving = useCall('participant:save')
  const scroll = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState<{ readonly row: number; readonly field: RowField } | null>(null)
  const [unstored, setUnstored] = useState<readonly ParticipantFacts[]>([])
  const rows = useVirtualizer({
    count: participants.length + 1,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    getItemKey: (index) => participants[index]?.id ?? 'new',
  })
  const store = async (participantId: string | null, facts: ParticipantFacts): Promise<boolean> => {
    const { ok } = await saving.run({ workshopId: workshop.id, participantId, facts: { ...facts } })
    if (!ok && participantId === null) setUnstored((before) => [...before, facts])
    return ok
  }
  const tryAgain = () => {
    const people = unstored
    setUnstored([])
    for (const facts of people) void store(null, facts)
  }
  const goTo = (index: number, field: RowField) => {
    rows.scrollToIndex(index)
    setWanted({ row: index + 1, field })
  }
  useEffect(() => {
    if (!wanted) return
    const place = `[aria-rowindex="${wanted.row + 1}"] [data-field="${wanted.field}"]`
    const focus = (tries: number) => {
      const cell = scroll.current?.querySelector<HTMLInputElement>(place)
      // A row far away is drawn only after the table has scrolled to it.
      if (!cell && tries > 0) frame = requestAnimationFrame(() => focus(tries - 1))
      cell?.focus()
    }
    let frame = 0
    focus(framesToScroll)
    return () => cancelAnimationFrame(frame)
  }, [wanted])
  return (
    <>
      {saving.error ? (
        <ErrorNotice words={[errorWords(t, saving.error), unstored.map(({ name }) => name).join(', ')].join(' ')}>
          {unstored.length > 0 ? <Button onPress={tryAgain}>{t('common.tryAgain')}</Button> : null}
        </ErrorNotice>
      ) : null}
      <PlaceLists places={places} />
      <div
        className="people-table"
        role="table"
        aria-label={t('participants.title')}
        aria-rowcount={participants.length + 2}
      >
        <TableHead />
        <div className="people-scroll ui-scroll" ref={scroll} role="rowgroup">
          <div className="people-whole" style={{ height: rows.getTotalSize() }} role="presentation">
            {rows.getVirtualItems().map(({ key, index, start }) => {
              const person = participants[index]
              return (
                <div
                  key={key}
                  role="presentation"
                  className="people-place"
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <PersonRow
                    row={index + 1}
                    stored={person ? factsOf(person) : emptyPerson}
                    places={places}
                    isNew={!person}
                    onStore={(facts) => store(person?.id ?? null, facts)}
                    onNext={(field) => goTo(index + 1, field)}
                  >
                    {person ? <PersonMenu person={person} view={view} /> : null}
                  </PersonRow>
                </div>
              )
            })}
          </div>
        </div>
      </div>
      {participants.length > fewPeople ? (
        <div>
          <Button isSmall icon={UserPlus} onPress={() => goTo(participants.length, 'name')}>
            {t('participants.newRow')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function TableHead() {
  const { t } = useTranslation()
  return (
    <div role="rowgroup">
      <div className="people-row people-head" role="row" aria-rowindex={1}>
        <span role="columnheader" className="people-number">
          <span className="ui-hidden">{t('participants.columns.row')}</span>
        </span>
        {rowFields.map((field) => (
          <span key={field} role="columnheader">
            {t(`participants.columns.${field}`)}
          </span>
        ))}
        <span role="columnheader">
          <span className="ui-hidden">{t('participants.row.details')}</span>
        </span>
      </div>
    </div>
  )
}
