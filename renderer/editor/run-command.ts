import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'

/**
 * Runs a command and gives the text the focus at once. TipTap's own `focus()` waits for a frame, and letters typed
 * in that frame land in the wrong order (UI.md, trap 11).
 */
export function runCommand(editor: Editor, command: Command): boolean {
  if (editor.isDestroyed || !editor.isEditable) return false
  const { view } = editor
  if (!view.hasFocus()) view.focus()
  return command(view.state, (transaction) => view.dispatch(transaction), view)
}
