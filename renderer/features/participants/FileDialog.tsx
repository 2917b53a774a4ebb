import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTakeable, isTakenByItself, mapPeople } from '../../../shared/domain/map-people'
import type { Participant } from '../../../shared/domain/participant'
import { guessColumns, type PeopleColumn } from '../../../shared/domain/people-columns'
import type { PeopleTable } from '../../../shared/domain/people-table'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { FileLines } from './FileLines'
import { FilePreview } from './FilePreview'

export interface FileDialogProps {
  readonly workshopId: string
  readonly table: PeopleTable
  readonly present: readonly Participant[]
  readonly onClose: () => void
}

/** A list before it is stored: what its columns are, how it begins, and the rows that deserve a look. */
export function FileDialog({ workshopId, table, present, onClose }: FileDialogProps) {
  const { t } = useTranslation()
  const adding = useCall('participant:add')
  const guess = useMemo(() => guessColumns(table.rows[0] ?? []), [table])
  const [columns, setColumns] = useState(guess.columns)
  const [hasHeadings, setHeadings] = useState(guess.hasHeadings)
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map())
  const first = hasHeadings ? 1 : 0
  const lines = useMemo(
    () => mapPeople(table.rows.slice(first), columns, present, first + 1),
    [table, first, columns, present],
  )
  const chosen = lines.filter(({ row, state }) => isTakeable(state) && (changed.get(row) ?? isTakenByItself(state)))
  const hasName = columns.some((column) => ['name', 'firstName', 'lastName'].includes(column))
  const add = async () => {
    const added = await adding.run({ workshopId, people: chosen.map(({ facts }) => ({ ...facts })) })
    if (!added.ok) return
    showToast({ text: t('participants.file.added', { count: added.value.added }) })
    onClose()
  }
  const setColumn = (at: number, column: PeopleColumn) =>
    setColumns(columns.map((one) => (one === column ? 'none' : one)).with(at, column))
  const separator = table.separator === '\t' ? t('participants.file.tab') : (table.separator ?? '')
  return (
    <Dialog
      title={t('participants.file.title', { name: table.fileName })}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={adding.isBusy || chosen.length === 0} onPress={() => void add()}>
            {t('participants.file.add', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className="people-fields">
        <p className="ui-soft">
          {table.separator === null
            ? t('participants.file.aboutSheet')
            : t('participants.file.about', { encoding: table.encoding.toUpperCase(), separator })}
        </p>
        {adding.error ? <ErrorNotice words={errorWords(t, adding.error)} /> : null}
        {hasName ? null : <Notice tone="attention">{t('participants.file.noName')}</Notice>}
        <Checkbox label={t('participants.file.headings')} isSelected={hasHeadings} onChange={setHeadings} />
        <FilePreview table={table} hasHeadings={hasHeadings} columns={columns} onColumn={setColumn} />
        <FileLines
          lines={lines}
          isChosen={(line) => chosen.includes(line)}
          onChoose={(row, isTaken) => setChanged(new Map(changed).set(row, isTaken))}
        />
      </div>
    </Dialog>
  )
}
