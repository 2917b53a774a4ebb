import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'

/** Runs a command and leaves the focus where it is, in the field beside the text. Works in a text that is only read too. */
export function runBeside(editor: Editor, command: Command): boolean {
  if (editor.isDestroyed) return false
  const { view } = editor
  return command(view.state, (transaction) => view.dispatch(transaction), view)
}
