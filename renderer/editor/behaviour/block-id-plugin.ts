import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
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
    appendTransaction: (transactions, _before, state) =>
      transactions.some((transaction) => transaction.docChanged)
        ? giveIds(state, changedRanges(transactions), random)
        : null,
  })
}

interface Candidate {
  readonly position: number
  readonly id: string | null
}

function giveIds(state: EditorState, ranges: readonly Range[], random: RandomBytes): Transaction | null {
  const register = key.getState(state) ?? new Map<string, number>()
  const candidates = findCandidates(state, ranges, register)
  if (candidates.length === 0) return null
  const transaction = state.tr
  for (const { position } of candidates) transaction.setNodeAttribute(position, 'id', makeBlockId(random))
  return transaction
}

function findCandidates(state: EditorState, ranges: readonly Range[], register: BlockIdRegister): readonly Candidate[] {
  const blocks = new Map<number, string | null>()
  for (const { from, to } of ranges) {
    state.doc.nodesBetween(from, to, (node, position) => {
      if (identified.has(node.type.name)) blocks.set(position, node.attrs.id as string | null)
      return !node.isTextblock
    })
  }
  const inside = new Map<string, number>()
  for (const id of blocks.values()) if (id) inside.set(id, (inside.get(id) ?? 0) + 1)
  const kept = new Set<string>()
  return [...blocks]
    .toSorted(([a], [b]) => a - b)
    .map(([position, id]) => ({ position, id }))
    .filter(({ id }) => {
      if (!id) return true
      if ((register.get(id) ?? 0) < 2) return false
      const isOriginalHere = (inside.get(id) ?? 0) >= (register.get(id) ?? 0)
      if (!isOriginalHere || kept.has(id)) return true
      kept.add(id)
      return false
    })
}
