import { closeHistory } from '@tiptap/pm/history'
import { TextSelection, type Command } from '@tiptap/pm/state'
import type { Day } from '../../../shared/domain/ids'
import type { FoundCitation } from './citation-finder'

/**
 * Turns words of the text into citations in one step of *undo*. The words stay what is printed; marks of the first
 * letter stay. A citation that names its own day keeps that one.
 */
export function makeCitations(found: readonly FoundCitation[], lawAsOf: Day): Command {
  return (state, dispatch, view) => {
    const type = state.schema.nodes['citation']
    if (!type || found.length === 0) return false
    const transaction = closeHistory(state.tr)
    for (const { from, to, words, jurisdiction, act, provision, asOf } of found.toReversed()) {
      const label = words.replaceAll('\u00a0', ' ').slice(0, 500)
      const attrs = { label, jurisdiction, act, provision: provision.slice(0, 200), asOf: asOf ?? lawAsOf }
      const marks = state.doc.resolve(from + 1).marks()
      transaction.replaceWith(from, to, type.create(attrs, null, marks))
    }
    if (!dispatch) return true
    const caret = transaction.mapping.map(state.selection.to)
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(caret), 1)).scrollIntoView())
    // What is typed next is a step of its own.
    view?.dispatch(closeHistory(view.state.tr))
    return true
  }
}
