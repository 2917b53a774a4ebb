import { TextSelection, type Command } from '@tiptap/pm/state'
import { misspeltWords } from '../spelling/spelling-state'
import type { SpeltWord } from '../spelling/spelt-words'

/** Selects the next misspelt word, from the top again after the last; false when there is none. */
export function selectNextMisspelt(open: (word: SpeltWord) => void): Command {
  return (state, dispatch) => {
    const words = misspeltWords(state, 0, state.doc.content.size)
    const next = words.find((word) => word.from >= state.selection.to) ?? words[0]
    if (!next) return false
    if (dispatch) {
      dispatch(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView())
      open(next)
    }
    return true
  }
}

/** Writes another word in place of a misspelt one; refuses when something else stands there by now. */
export const respell =
  ({ word, from, to }: SpeltWord, better: string): Command =>
  (state, dispatch) => {
    if (to > state.doc.content.size || state.doc.textBetween(from, to) !== word) return false
    dispatch?.(state.tr.insertText(better, from, to))
    return true
  }
