import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { makeBlockId, type RandomBytes } from '../../../shared/document/block-id'
import { identifiedNames } from '../../../shared/document/names'
import { countBlockIds, updateBlockIds, type BlockIdRegister } from './block-id-register'
import { changedRanges, type Range } from './changed-ranges'

const identified: ReadonlySet<string> = new Set(identifiedNames)
const key = new PluginKey<BlockIdRegister>('blockIds')

/**
 * Keeps block ids present and unique. New blocks get one, copies get another, a moved block keeps its own. Only
 * changed ranges are looked at: a pass over the whole document costs seconds in a long one (UI.md section 4).
 */
export function blockIdPlugin(random: RandomBytes): Plugin<BlockIdRegister> {
  return new Plugin<BlockIdRegister>({
    key,
    state: {
      init: (_config, state) => countBlockIds(state.doc),
      apply: (transaction, register) => (transaction.docChanged ? updateBlockIds(register, transaction) : register),
    },
    appendTransaction: (transactions, before, state) => {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      const blocks = blocksInRanges(state, changedRanges(transactions))
      const nameless = findNameless(blocks, key.getState(state) ?? new Map<string, number>())
      return nameless.length > 0 ? giveIds({ transactions, before, state }, nameless, random) : null
    },
  })
}

interface Change {
  readonly transactions: readonly Transaction[]
  readonly before: EditorState
  readonly state: EditorState
}

function giveIds(
  { transactions, before, state }: Change,
  positions: readonly number[],
  random: RandomBytes,
): Transaction {
  const back = new Mapping(transactions.flatMap((transaction) => transaction.mapping.maps)).invert()
  const register = key.getState(state)
  const transaction = state.tr
  const given = new Set<string>()
  for (const position of positions) {
    const lost = before.doc.nodeAt(back.map(position, 1))?.attrs.id as string | null | undefined
    // A paragraph that became a heading is still the same block: comparing versions relies on it.
    const isFree = typeof lost === 'string' && !register?.get(lost) && !given.has(lost)
    const id = isFree ? lost : makeBlockId(random)
    given.add(id)
    transaction.setNodeAttribute(position, 'id', id)
  }
  return transaction
}

type Blocks = ReadonlyMap<number, string | null>

function blocksInRanges(state: EditorState, ranges: readonly Range[]): Blocks {
  const blocks = new Map<number, string | null>()
  for (const { from, to } of ranges) {
    state.doc.nodesBetween(from, to, (node, position) => {
      if (identified.has(node.type.name)) blocks.set(position, node.attrs.id as string | null)
      return !node.isTextblock
    })
  }
  return blocks
}

/** Positions of blocks without an id and of copies. The copy is what lies in the changed ranges, or comes second there. */
function findNameless(blocks: Blocks, register: BlockIdRegister): readonly number[] {
  const here = new Map<string, number>()
  for (const id of blocks.values()) if (id) here.set(id, (here.get(id) ?? 0) + 1)
  const kept = new Set<string>()
  const isNameless = (id: string | null): boolean => {
    if (!id) return true
    const count = register.get(id) ?? 0
    if (count < 2) return false
    const isOriginalHere = (here.get(id) ?? 0) >= count
    if (!isOriginalHere || kept.has(id)) return true
    kept.add(id)
    return false
  }
  return [...blocks]
    .toSorted(([a], [b]) => a - b)
    .filter(([, id]) => isNameless(id))
    .map(([position]) => position)
}
