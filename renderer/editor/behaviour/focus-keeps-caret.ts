import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Whoever gives the text the focus, as a dialog does when it closes, finds the caret where it was. The browser puts it
 * at the very start instead; ProseMirror takes that back for 200 ms, and a busy computer needs longer.
 */
export function focusKeepsCaret(): Plugin {
  return new Plugin({
    view: (view: EditorView) => {
      const { dom } = view
      let isFocusing = false
      dom.focus = (options) => {
        if (isFocusing || !view.editable) return HTMLElement.prototype.focus.call(dom, options)
        isFocusing = true
        view.focus()
        isFocusing = false
      }
      return { destroy: () => Reflect.deleteProperty(dom, 'focus') }
    },
  })
}
