import type { Editor } from '@tiptap/core'
import { flushSync } from 'react-dom'

const watched = 20

/**
 * Gives the focus back to the text at once, when a dialog over it is gone. On a busy computer the dialog may let it go
 * to nothing at all some frames later: for a moment the text takes it again when nobody else has it.
 */
function returnFocus(editor: Editor, frame = 0): void {
  if (editor.isDestroyed) return
  if (frame === 0 || document.activeElement === document.body) editor.view.focus()
  if (frame < watched) requestAnimationFrame(() => returnFocus(editor, frame + 1))
}

/** Closes what is over the text before anything else happens: an open dialog takes the focus back, and the letters. */
export function closeOver(editor: Editor, close: () => void): void {
  flushSync(close)
  returnFocus(editor)
}
