import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** Puts the caret on an empty line below the block that ends at `position`: the one that is there, or a new one. */
export function toLineBelow(transaction: Transaction, position: number): Transaction {
  const { paragraph } = transaction.doc.type.schema.nodes
  const next = transaction.doc.resolve(position).nodeAfter
  if (paragraph && !(next?.type === paragraph && next.content.size === 0))
    transaction.insert(position, paragraph.create())
  return transaction.setSelection(TextSelection.create(transaction.doc, position + 1))
}

/** The same, but text that stands there already is where one goes on. */
export function toTextBelow(transaction: Transaction, position: number): Transaction {
  const next = transaction.doc.resolve(position).nodeAfter
  return next?.isTextblock
    ? transaction.setSelection(Selection.near(transaction.doc.resolve(position + 1)))
    : toLineBelow(transaction, position)
}
