import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { FindQuery } from '../../../shared/document/find/find-query'
import { findingOf, setFinder } from '../find/finder-plugin'
import { replacedAttribute, type EditorPlace } from '../find/found-in-node'

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

/** Puts the caret over the place that is looked at; words in a caption or title stand for their block. */
export const selectFound: Command = (state, dispatch) => {
  const place = currentPlace(state)
  if (!place) return false
  const selection = place.within
    ? NodeSelection.create(state.doc, place.from)
    : TextSelection.create(state.doc, place.from, place.to)
  dispatch?.(state.tr.setSelection(selection))
  return true
}

/** Replaces the place that is looked at and goes on to the next one. False where the new words do not fit. */
export const replaceFound =
  (replacement: string): Command =>
  (state, dispatch) => {
    const place = currentPlace(state)
    const transaction = state.tr
    if (!place || !write(transaction, place, replacement)) return false
    const { within } = place
    if (within) {
      const resumeAt = { ...place, within: { ...within, from: within.from + replacement.length } }
      setFinder(transaction, { resumeAt }).setMeta('addToHistory', true)
    }
    dispatch?.(transaction)
    return true
  }

/** Replaces every place in one step that *undo* takes back whole. What would grow too long stays as it is. */
export const replaceAllFound =
  (replacement: string): Command =>
  (state, dispatch) => {
    const transaction = state.tr
    if (writeAll(transaction, state, replacement) === 0) return false
    dispatch?.(transaction)
    return true
  }

/** How many places `replaceAllFound` would replace. */
export const countReplaceable = (state: EditorState, replacement: string): number =>
  writeAll(state.tr, state, replacement)

function writeAll(transaction: Transaction, state: EditorState, replacement: string): number {
  const places = findingOf(state)?.places ?? []
  return places.toReversed().filter((place) => write(transaction, place, replacement)).length
}

function currentPlace(state: EditorState): EditorPlace | null {
  const finding = findingOf(state)
  return finding?.places[finding.current] ?? null
}

/** The new words look as the first of the old ones did. Deleting spares the block that would be left empty. */
function write(transaction: Transaction, { from, to, within }: EditorPlace, replacement: string): boolean {
  if (within) return writeAttribute(transaction, from, within, replacement)
  if (replacement === '') transaction.delete(from, to)
  else transaction.insertText(replacement, from, to)
  return true
}

function writeAttribute(
  transaction: Transaction,
  position: number,
  within: NonNullable<EditorPlace['within']>,
  replacement: string,
): boolean {
  const node = transaction.doc.nodeAt(position)
  const value = node && replacedAttribute(node, within, replacement)
  if (!node || value === null) return false
  transaction.setNodeMarkup(position, null, { ...node.attrs, [within.attribute]: value }, node.marks)
  return true
}
