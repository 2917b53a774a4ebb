import { Paragraph, Tab, TextRun } from 'docx'
import type { DocxContext } from './docx-context'
import { styleIds } from './style-ids'

/** Lines to write on: a tab that draws its leader to the right edge, eight millimetres apart. */
export function writingLines(count: number, { width, indent }: DocxContext): readonly Paragraph[] {
  return Array.from(
    { length: count },
    () =>
      new Paragraph({
        style: styleIds.writingLine,
        indent: { left: indent },
        tabStops: [{ type: 'right', position: width, leader: 'underscore' }],
        children: [new TextRun({ children: [new Tab()] })],
      }),
  )
}
