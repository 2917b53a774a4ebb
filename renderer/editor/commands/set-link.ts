import { TextSelection, type Command } from '@tiptap/pm/state'
import { isLinkTarget } from '../../../shared/document/schema/link-target'
import { linkAtCaret } from '../queries/link-at-caret'

/** Links the selection, changes the link around the caret, or writes `text` as a new link. */
export function setLink(href: string, text: string): Command {
  return (state, dispatch) => {
    const { link } = state.schema.marks
    if (!link || !isLinkTarget(href)) return false
    const present = linkAtCaret(state)
    const from = present?.from ?? state.selection.from
    const to = present?.to ?? state.selection.to
    const mark = link.create({ href })
    const shown = text.trim() || href
    if (!state.doc.resolve(from).parent.type.allowsMarkType(link)) return false
    if (!dispatch) return true
    const isSame = from < to && state.doc.textBetween(from, to) === shown
    const transaction = state.tr
    if (isSame || !state.doc.resolve(from).sameParent(state.doc.resolve(to))) {
      transaction.removeMark(from, to, link).addMark(from, to, mark)
    } else {
      const marks = state.doc
        .resolve(from)
        .marks()
        .filter((one) => one.type !== link)
      transaction.replaceWith(from, to, state.schema.text(shown, [...marks, mark]))
      transaction.setSelection(TextSelection.create(transaction.doc, from + shown.length))
    }
    dispatch(transaction.removeStoredMark(link).scrollIntoView())
    return true
  }
}

/** Takes the link away and leaves its words. */
export const removeLink: Command = (state, dispatch) => {
  const { link } = state.schema.marks
  const present = linkAtCaret(state)
  if (!link || !present) return false
  dispatch?.(state.tr.removeMark(present.from, present.to, link))
  return true
}
