import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { toLineBelow } from './line-below'

const leftByEnter: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'taskList', 'blockquote'])
const isEmptyLine = (node: DocumentNode | null | undefined): boolean =>
  node?.type.name === 'paragraph' && node.content.size === 0

/**
 * Enter on the empty last line of a list or quote goes to the empty line that waits at the end of the chapter: lifting the
 * line out would leave two of them there.
 */
export const leaveToLastLine: Command = (state, dispatch) => {
  const { doc, selection, tr } = state
  const { $from } = selection
  const outer = $from.node(1)
  if (!selection.empty || $from.depth < 2 || !leftByEnter.has(outer.type.name)) return false
  const piece = $from.node(2)
  const isAlone = $from.depth === 2 || ($from.depth === 3 && piece.childCount === 1)
  const isLast = outer.childCount > 1 && $from.index(1) === outer.childCount - 1
  const waitsBelow = $from.index(0) === doc.childCount - 2 && isEmptyLine(doc.lastChild)
  if (!isAlone || !isLast || !waitsBelow || !isEmptyLine($from.parent)) return false
  if (dispatch) {
    tr.delete($from.before(2), $from.after(2))
    dispatch(toLineBelow(tr, tr.mapping.map($from.after(1))).scrollIntoView())
  }
  return true
}
