import type { Node as DocumentNode } from '@tiptap/pm/model'
import { PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, type DecorationSet } from '@tiptap/pm/view'
import type { SpeltWord } from './spelt-words'

/** Blocks that were read, and the words in them that nobody knows. */
export interface CheckedBlocks {
  readonly blocks: readonly { readonly from: number; readonly to: number }[]
  readonly wrong: readonly SpeltWord[]
}

export const spellingKey = new PluginKey<DecorationSet>('spelling')

/** Writes what was read into a transaction. */
export const setChecked = (transaction: Transaction, checked: CheckedBlocks): Transaction =>
  transaction.setMeta(spellingKey, checked).setMeta('addToHistory', false)

/** The marks after a transaction. */
export function followSpelling(transaction: Transaction, marks: DecorationSet): DecorationSet {
  const checked = transaction.getMeta(spellingKey) as CheckedBlocks | undefined
  const mapped = transaction.docChanged ? marks.map(transaction.mapping, transaction.doc) : marks
  return checked ? markAnew(mapped, transaction.doc, checked) : mapped
}

function markAnew(marks: DecorationSet, doc: DocumentNode, { blocks, wrong }: CheckedBlocks): DecorationSet {
  const old = blocks.flatMap(({ from, to }) => marks.find(from, to))
  const fresh = wrong.map(({ from, to, word, language }) =>
    Decoration.inline(from, to, { class: 'sk-misspelt' }, { word, language }),
  )
  return marks.remove(old).add(doc, fresh)
}

/** The misspelt words of a range, in order. */
export function misspeltWords(state: EditorState, from: number, to: number): readonly SpeltWord[] {
  const found = spellingKey.getState(state)?.find(from, to) ?? []
  return found
    .map((mark) => ({ from: mark.from, to: mark.to, ...(mark.spec as Pick<SpeltWord, 'word' | 'language'>) }))
    .toSorted((one, other) => one.from - other.from)
}
