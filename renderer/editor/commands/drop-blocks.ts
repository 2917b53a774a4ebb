import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { blockRangeBetween, isList, type BlockRange } from '../queries/block-range'
import { blockSelection } from '../queries/block-selection'
import { takeBlocksOut } from './take-blocks-out'

/** The blocks as they can stand at a place: as they are, or items in a list of their own. Null where they cannot. */
function fitting({ blocks, parent }: BlockRange, document: DocumentNode, place: number): Fragment | null {
  const $place = document.resolve(place)
  const takes = (content: Fragment) => $place.parent.canReplace($place.index(), $place.index(), content)
  const asTheyAre = Fragment.from(blocks)
  if (takes(asTheyAre)) return asTheyAre
  const inList = isList(parent) ? Fragment.from(parent.type.create({ ...parent.attrs, id: null }, asTheyAre)) : null
  return inList && takes(inList) ? inList : null
}

/** Moves the blocks between two positions to a place between other blocks. Refuses where they cannot stand there. */
export function dropBlocks(from: number, to: number, place: number): Command {
  return (state, dispatch) => {
    const range = blockRangeBetween(state.doc.resolve(from), state.doc.resolve(to))
    const content = range && (place < from || place > to) ? fitting(range, state.doc, place) : null
    if (!range || !content) return false
    if (!dispatch) return true
    const transaction = takeBlocksOut(state.tr, range)
    const start = transaction.mapping.map(place)
    transaction.insert(start, content)
    dispatch(transaction.setSelection(blockSelection(transaction.doc, start, start + content.size)).scrollIntoView())
    return true
  }
}
