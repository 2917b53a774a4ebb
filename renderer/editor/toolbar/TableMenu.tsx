import type { Editor } from '@tiptap/core'
import { Table2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { tableCommands, type TableCommandName } from '../commands/table-commands'
import type { EditorRequest } from '../editor-services'
import { ancestor } from '../queries/ancestor'
import { runCommand } from '../run-command'
import { shortcutKeys } from './shortcut-keys'
import { ToolbarMenu } from './ToolbarMenu'

const rowKeys: Readonly<Partial<Record<TableCommandName, string | undefined>>> = {
  moveRowUp: shortcutKeys('moveUp'),
  moveRowDown: shortcutKeys('moveDown'),
}
const names = Object.keys(tableCommands) as readonly TableCommandName[]

interface TableMenuProps {
  readonly editor: Editor
  readonly request: (request: EditorRequest) => void
}

/** Rows, columns, headings, cells and caption of the table around the caret. */
export function TableMenu({ editor, request }: TableMenuProps) {
  const { t } = useTranslation()
  const choose = (id: string) => {
    const name = names.find((one) => one === id)
    const table = ancestor(editor.state, (node) => node.type.name === 'table')
    if (name) runCommand(editor, tableCommands[name])
    else if (table) request({ type: id === 'columnWidths' ? 'column-widths' : 'fields', position: table.position })
  }
  return (
    <ToolbarMenu
      label={t('editor.table.menu')}
      text={t('editor.node.table')}
      icon={Table2}
      items={[
        ...names.map((name) => ({
          id: name,
          label: t(`editor.table.${name}`),
          keys: rowKeys[name],
          isLoss: name.startsWith('delete'),
          isDisabled: !tableCommands[name](editor.state),
        })),
        { id: 'columnWidths', label: t('editor.table.columnWidths') },
        { id: 'caption', label: t('editor.table.caption') },
      ]}
      onChoose={choose}
    />
  )
}
