import type { Editor } from '@tiptap/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { NumberField } from '../../ui/NumberField'
import { columnShares, setColumnShares } from '../commands/column-widths'
import { runCommand } from '../run-command'

interface ColumnWidthsDialogProps {
  readonly editor: Editor
  readonly position: number
  readonly onClose: () => void
}

/** The widths of the columns as numbers, for those who do not drag. */
export function ColumnWidthsDialog({ editor, position, onClose }: ColumnWidthsDialogProps) {
  const { t } = useTranslation()
  const [shares, setShares] = useState<readonly number[]>(() => {
    const table = editor.state.doc.nodeAt(position)
    return table?.type.name === 'table' ? columnShares(table).map((share) => Math.round(share)) : []
  })
  const apply = (next: readonly number[]) => {
    onClose()
    runCommand(editor, setColumnShares(position, next))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    apply(shares)
  }
  return (
    <Dialog
      title={t('editor.table.columnWidths')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => apply(shares.map(() => 1))}>{t('editor.table.equalColumns')}</Button>
          <Button variant="primary" type="submit" form="sk-widths-form">
            {t('editor.table.setWidths')}
          </Button>
        </>
      }
    >
      <form id="sk-widths-form" className="sk-form" onSubmit={submit}>
        {shares.map((share, column) => (
          <NumberField
            key={column}
            label={t('editor.table.columnWidth', { column: column + 1 })}
            minValue={1}
            maxValue={100}
            value={share}
            autoFocus={column === 0}
            onChange={(value) => setShares(shares.with(column, Number.isFinite(value) ? value : share))}
          />
        ))}
        <p className="ui-soft">
          {t('editor.table.columnSum', { sum: shares.reduce((whole, share) => whole + share, 0) })}
        </p>
      </form>
    </Dialog>
  )
}
