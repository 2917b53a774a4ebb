import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnSet } from '../../../shared/domain/paper'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { TextField } from '../../ui/TextField'
import { ColumnRow } from './ColumnRow'
import { columnInputs, editedColumns, mostColumns, moveColumn, newColumn } from './edited-columns'

export interface ColumnsDialogProps {
  readonly set: ColumnSet
  readonly onClose: () => void
  readonly onSaved: (set: ColumnSet) => void
}

/** Columns of a set: added, removed, reordered, renamed. A shipped set stays as it is; its changed copy is one's own. */
export function ColumnsDialog({ set, onClose, onSaved }: ColumnsDialogProps) {
  const { t } = useTranslation()
  const isOwn = set.seedId === null
  const saving = useCall('columns:save')
  const [name, setName] = useState(isOwn ? set.name : t('paperwork.columns.own', { name: set.name }))
  const [columns, setColumns] = useState(() => editedColumns(set.columns))
  const [isNameMissing, setNameMissing] = useState(false)
  const save = async () => {
    if (!name.trim()) return setNameMissing(true)
    const { note, source, checkedOn } = set
    const saved = await saving.run({
      columnSetId: isOwn ? set.id : null,
      name,
      columns: columnInputs(columns),
      // What was found out about a shipped set says nothing about a changed one.
      ...(isOwn ? { note, source, checkedOn } : { note: '', source: '', checkedOn: null }),
    })
    if (saved.ok) onSaved(saved.value)
  }
  return (
    <Dialog
      title={t('paperwork.columns.editTitle')}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('paperwork.columns.cancel')}</Button>
          <Button variant="primary" isDisabled={saving.isBusy} onPress={() => void save()}>
            {isOwn ? t('paperwork.columns.save') : t('paperwork.columns.saveOwn')}
          </Button>
        </>
      }
    >
      <div className="paper-columns-edit">
        {saving.error ? <ErrorNotice words={errorWords(t, saving.error)} /> : null}
        <TextField
          label={t('paperwork.columns.name')}
          value={name}
          maxLength={200}
          onChange={(text) => {
            setName(text)
            setNameMissing(false)
          }}
          error={isNameMissing ? t('paperwork.columns.nameMissing') : undefined}
        />
        <ol className="paper-column-rows" aria-label={t('paperwork.columns.title')}>
          {columns.map((column, index) => (
            <ColumnRow
              key={column.id}
              number={index + 1}
              column={column}
              isFirst={index === 0}
              isLast={index === columns.length - 1}
              onChange={(next) => setColumns(columns.map((one) => (one.id === column.id ? next : one)))}
              onMove={(step) => setColumns(moveColumn(columns, column.id, step))}
              onRemove={columns.length > 1 ? () => setColumns(columns.filter(({ id }) => id !== column.id)) : null}
            />
          ))}
        </ol>
        <div>
          <Button
            isSmall
            icon={Plus}
            isDisabled={columns.length >= mostColumns}
            onPress={() => setColumns([...columns, newColumn()])}
          >
            {t('paperwork.columns.add')}
          </Button>
          {columns.length >= mostColumns ? <p className="ui-description">{t('paperwork.columns.full')}</p> : null}
        </div>
      </div>
    </Dialog>
  )
}
