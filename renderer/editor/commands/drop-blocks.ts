import { Slice } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { dropPoint } from '@tiptap/pm/transform'
import { blockRangeBetween } from '../queries/block-range'
import { blockSelection } from '../queries/block-selection'
import { takeBlocksOut } from './take-blocks-out'

/**
 * Moves the blocks between two positions to the place nearest to `target` that takes them. Refuses where a word would
 * be lost on the way.
 */
export function dropBlocks(from: number, to: number, target: number): Command {
  return (state, dispatch) => {
    const range = blockRangeBetween(state.doc.resolve(from), state.doc.resolve(to))
    const place = dropPoint(state.doc, target, state.doc.slice(from, to))
    if (!range || place === null || (place >= from && place <= to)) return false
    const transaction = takeBlocksOut(state.tr, range)
    const start = transaction.mapping.map(place)
    const sizeBefore = transaction.doc.content.size
    transaction.replaceRange(start, start, new Slice(state.doc.slice(from, to).content, 0, 0))
    if (transaction.doc.textContent.length !== state.doc.textContent.length) return false
    if (!dispatch) return true
    const end = start + transaction.doc.content.size - sizeBefore
    dispatch(transaction.setSelection(blockSelection(transaction.doc, start, end)).scrollIntoView())
    return true
  }
}
