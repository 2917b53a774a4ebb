import { TextSelection, type Command } from '@tiptap/pm/state'

/** Takes out a chip that nobody has filled in. Words that it was made from stand there again. */
export const takeChipBack =
  (position: number): Command =>
  (state, dispatch) => {
    const chip = state.doc.nodeAt(position)
    if (!chip?.isInline || !chip.isAtom) return false
    const words: unknown = chip.attrs.label
    const text = typeof words === 'string' && words !== '' ? state.schema.text(words, chip.marks) : null
    const end = position + chip.nodeSize
    const transaction = text ? state.tr.replaceWith(position, end, text) : state.tr.delete(position, end)
    dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, position + (text?.nodeSize ?? 0))))
    return true
  }
