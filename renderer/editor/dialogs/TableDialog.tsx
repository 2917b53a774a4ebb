import type { Editor } from '@tiptap/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { NumberField } from '../../ui/NumberField'
import { insertTable } from '../commands/insert-table'
import { runCommand } from '../run-command'

interface TableDialogProps {
  readonly editor: Editor
  readonly onClose: () => void
}

export function TableDialog({ editor, onClose }: TableDialogProps) {
  const { t } = useTranslation()
  const [rows, setRows] = useState(3)
  const [columns, setColumns] = useState(3)
  const [hasHeaderRow, setHasHeaderRow] = useState(true)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onClose()
    runCommand(editor, insertTable({ rows, columns, hasHeaderRow }))
  }
  return (
    <Dialog
      title={t('editor.table.insert')}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" type="submit" form="sk-table-form">
          {t('editor.table.insert')}
        </Button>
      }
    >
      <form id="sk-table-form" className="sk-form" onSubmit={submit}>
        <NumberField
          label={t('editor.table.rows')}
          minValue={1}
          maxValue={100}
          value={rows}
          onChange={setRows}
          autoFocus
        />
        <NumberField
          label={t('editor.table.columns')}
          minValue={1}
          maxValue={20}
          value={columns}
          onChange={setColumns}
        />
        <Checkbox label={t('editor.table.hasHeaderRow')} isSelected={hasHeaderRow} onChange={setHasHeaderRow} />
      </form>
    </Dialog>
  )
}
