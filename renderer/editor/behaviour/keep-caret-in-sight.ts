import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** As near to an edge as ProseMirror lets the caret come before it scrolls. */
const margin = 5

/**
 * Nothing is to be done while the caret stands within its page, which is nearly always so: ProseMirror would measure
 * every element around it up to the window, with every key (eighty times a layout is asked for). In a table, and
 * wherever else it may stand behind another edge, ProseMirror looks itself.
 */
export function keepCaretInSight(): Plugin {
  return new Plugin({ props: { handleScrollToSelection: isInSight } })
}

function isInSight(view: EditorView): boolean {
  const { selection } = view.state
  if (!(selection instanceof TextSelection) || selection.$head.depth > 1) return false
  const page = view.dom.closest('.sk-page')
  if (!page) return false
  const caret = view.coordsAtPos(selection.head, 1)
  const { top, bottom, left, right } = page.getBoundingClientRect()
  return caret.top >= top + margin && caret.bottom <= bottom - margin && caret.left >= left && caret.right <= right
}
