import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { insertChip } from '../commands/insert-chip'
import { deleteSlashQuery } from '../commands/delete-slash-query'
import type { EditorRequest } from '../editor-services'
import type { ChipName } from '../queries/describe-chip'
import { runCommand } from '../run-command'
import type { InsertAction } from './insert-items'

/** Does what was chosen in the insert menu. A chip opens its fields at once: an empty one says nothing. */
export function performInsert(editor: Editor, action: InsertAction, request: (request: EditorRequest) => void): void {
  runCommand(editor, deleteSlashQuery)
  if (action.type === 'command') runCommand(editor, action.command)
  else if (action.type === 'request') request(action.request)
  else if (runCommand(editor, insertChip(action.name, wordsFor(action.name, editor.state)))) {
    request({ type: 'fields', position: editor.state.selection.from, isNew: true })
  }
}

const longest = 300

/** The selected words are not lost: they become what the chip says. */
function wordsFor(name: ChipName, { doc, selection }: EditorState): Readonly<Record<string, unknown>> {
  const { from, to, $from, $to } = selection
  const words = $from.sameParent($to) ? doc.textBetween(from, to).trim() : ''
  if (words === '' || words.length > longest) return {}
  if (name === 'glossaryTerm') return { label: words, term: words }
  return name === 'citation' ? { label: words } : {}
}
