import type { Editor } from '@tiptap/core'
import { insertChip } from '../commands/insert-chip'
import { deleteSlashQuery } from '../commands/delete-slash-query'
import type { EditorRequest } from '../editor-services'
import { runCommand } from '../run-command'
import type { InsertAction } from './insert-items'

/** Does what was chosen in the insert menu. A chip opens its fields at once: an empty one says nothing. */
export function performInsert(editor: Editor, action: InsertAction, request: (request: EditorRequest) => void): void {
  runCommand(editor, deleteSlashQuery)
  if (action.type === 'command') runCommand(editor, action.command)
  else if (action.type === 'request') request(action.request)
  else if (runCommand(editor, insertChip(action.name, {}))) {
    request({ type: 'fields', position: editor.state.selection.from, isNew: true })
  }
}
