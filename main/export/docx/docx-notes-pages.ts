import { Paragraph } from 'docx'
import type { DocxChild, DocxContext } from './docx-context'
import { run } from './docx-inlines'
import { millimetres } from './measures'
import { styleIds } from './style-ids'
import { writingLines } from './writing-lines'

const pitch = 8
/** What the heading takes of the page, and a line against the last one jumping to the next page. */
const taken = 4

/** Lined pages for handwriting. */
export function writeNotePages(context: DocxContext, count: number): readonly DocxChild[] {
  const { manuscript, measures } = context.shared
  const lines = Math.max(1, Math.floor(measures.textHeight / millimetres(pitch)) - taken)
  return Array.from({ length: count }).flatMap(() => [
    new Paragraph({
      style: styleIds.notesTitle,
      pageBreakBefore: true,
      children: [run(manuscript.labels.notes, context)],
    }),
    ...writingLines(lines, context),
  ])
}
