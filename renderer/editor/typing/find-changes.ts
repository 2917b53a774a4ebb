import type { Node as DocumentNode } from '@tiptap/pm/model'
import { closeHistory } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { findTypographyEdits } from '../../../shared/document/typography/find-typography-edits'
import type { TextEdit } from '../../../shared/document/typography/text-edit'
import type { Language } from '../../../shared/domain/language'
import { blockTexts } from './block-text'

/** A change of the document's typography with the words around it. */
export interface TypographyChange extends TextEdit {
  readonly before: string
  readonly removed: string
  readonly after: string
}

const around = 24

/** Everything that the typography of the document would change. Reads the whole text: on demand only. */
export function findTypographyChanges(document: DocumentNode, chapter: Language): readonly TypographyChange[] {
  const changes: TypographyChange[] = []
  document.descendants((block, position) => {
    if (!block.inlineContent) return true
    for (const { language, text, links } of blockTexts(block, chapter)) {
      const start = position + 1
      for (const { from, to, insert } of findTypographyEdits(text, language, links)) {
        changes.push({
          from: start + from,
          to: start + to,
          insert,
          before: text.slice(Math.max(0, from - around), from),
          removed: text.slice(from, to),
          after: text.slice(to, to + around),
        })
      }
    }
    // A footnote lies within its paragraph and has a text of its own.
    return true
  })
  return changes.toSorted((a, b) => a.from - b.from)
}

/** Makes all of them in one step of *undo*. */
export function correctTypographyOf(chapter: Language): Command {
  return (state, dispatch, view) => {
    const changes = findTypographyChanges(state.doc, chapter)
    if (changes.length === 0) return false
    if (!dispatch) return true
    const transaction = state.tr
    for (const { from, to, insert } of changes.toReversed()) transaction.insertText(insert, from, to)
    dispatch(closeHistory(transaction))
    view?.dispatch(closeHistory(view.state.tr))
    return true
  }
}
