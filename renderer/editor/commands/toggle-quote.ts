import { lift, wrapIn } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { ancestor } from '../queries/ancestor'
import { unwrapAt } from './unwrap-at'

/** Makes a quotation of the selected blocks or ends it. */
export const toggleQuote: Command = (state, dispatch) => {
  const { blockquote } = state.schema.nodes
  if (!blockquote) return false
  const quote = ancestor(state, (node) => node.type === blockquote)
  if (!quote) return wrapIn(blockquote)(state, dispatch)
  return unwrapAt(quote.position)(state, dispatch) || lift(state, dispatch)
}
