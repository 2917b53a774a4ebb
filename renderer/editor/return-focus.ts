import type { Editor } from '@tiptap/core'

const afterDialog = 2
const watched = 20

/**
 * Gives the focus back to the text after a dialog. The dialog itself gives it back a frame or more later, on a busy
 * computer to nothing at all: for a moment the text takes it again when nobody else has it.
 */
export function returnFocus(editor: Editor, frame = 0): void {
  requestAnimationFrame(() => {
    if (editor.isDestroyed) return
    if (frame === afterDialog || (frame > afterDialog && document.activeElement === document.body)) editor.view.focus()
    if (frame < watched) returnFocus(editor, frame + 1)
  })
}
