import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTakeable, isTakenByItself, mapPeople } from '../../../shared/domain/map-people'
import type { Participant } from '../../../shared/domain/participant'
import { findHeadings } from '../../../shared/domain/find-headings'
import type { PeopleColumn } from '../../../shared/domain/people-columns'
import type { PeopleSheet, PeopleTable } from '../../../shared/domain/people-table'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
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
  const [sheet, setSheet] = useState<PeopleSheet>(table)
  const found = useMemo(() => findHeadings(sheet.rows), [sheet])
  const [columns, setColumns] = useState(found.columns)
  const [hasHeadings, setHeadings] = useState(found.hasHeadings)
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map())
  const first = hasHeadings ? found.row + 1 : 0
  const lines = useMemo(
    () => mapPeople(sheet.rows.slice(first), columns, present, first + 1),
    [sheet, first, columns, present],
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
  const chooseSheet = (name: string) => {
    const next = table.sheets.find((one) => one.name === name)
    if (!next) return
    const { columns: guessed, hasHeadings: isHeaded } = findHeadings(next.rows)
    setSheet(next)
    setColumns(guessed)
    setHeadings(isHeaded)
    setChanged(new Map())
  }
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
        {table.sheets.length > 1 ? (
          <Select
            label={t('participants.file.sheet')}
            value={sheet.name}
            options={table.sheets.map(({ name }) => ({ value: name, text: name }))}
            onChange={chooseSheet}
          />
        ) : null}
        <Checkbox
          label={
            found.row === 0
              ? t('participants.file.headings')
              : t('participants.file.headingsBelow', { row: found.row + 1 })
          }
          isSelected={hasHeadings}
          onChange={setHeadings}
        />
        <FilePreview
          headings={hasHeadings ? (sheet.rows[found.row] ?? []) : null}
          rows={sheet.rows.slice(first)}
          columns={columns}
          onColumn={setColumn}
        />
        <FileLines
          lines={lines}
          isChosen={(line) => chosen.includes(line)}
          onChoose={(row, isTaken) => setChanged(new Map(changed).set(row, isTaken))}
        />
      </div>
    </Dialog>
  )
}
