import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import type { FindQuery, FoundPlace } from '../../../shared/document/find/find-query'
import { findingOf, setFinder } from '../find/finder-plugin'

/** Looks for something else, or with null for nothing. */
export const lookFor =
  (query: FindQuery | null): Command =>
  (state, dispatch) => {
    dispatch?.(setFinder(state.tr, { query }))
    return true
  }

/** Goes to the next place or to the one before, round the ends of the text. */
export const goToFound =
  (step: 1 | -1): Command =>
  (state, dispatch) => {
    const finding = findingOf(state)
    if (!finding || finding.places.length === 0) return false
    const count = finding.places.length
    dispatch?.(setFinder(state.tr, { current: (finding.current + step + count) % count }))
    return true
  }

/** Puts the caret over the place that is looked at. */
export const selectFound: Command = (state, dispatch) => {
  const place = currentPlace(state)
  if (!place) return false
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)))
  return true
}

/** Replaces the place that is looked at and goes on to the next one. */
export const replaceFound =
  (replacement: string): Command =>
  (state, dispatch) => {
    const place = currentPlace(state)
    if (!place) return false
    const transaction = state.tr
    write(transaction, place, replacement)
    dispatch?.(transaction)
    return true
  }

/** Replaces every place in one step that *undo* takes back whole. */
export const replaceAllFound =
  (replacement: string): Command =>
  (state, dispatch) => {
    const finding = findingOf(state)
    if (!finding || finding.places.length === 0) return false
    const transaction = state.tr
    for (const place of finding.places.toReversed()) write(transaction, place, replacement)
    dispatch?.(transaction)
    return true
  }

function currentPlace(state: Parameters<Command>[0]): FoundPlace | null {
  const finding = findingOf(state)
  return finding?.places[finding.current] ?? null
}

/** The new words look as the first of the old ones did. Deleting spares the block that would be left empty. */
function write(transaction: Transaction, { from, to }: FoundPlace, replacement: string): void {
  if (replacement === '') transaction.delete(from, to)
  else transaction.insertText(replacement, from, to)
}
