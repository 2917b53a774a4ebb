import { Paragraph, Table } from 'docx'
import type { DocxChild } from './docx-context'
import { styleIds } from './style-ids'

/** Keeps two tables apart (Word would join them) and gives them the air that tables cannot ask for. */
export const spacer = (): Paragraph => new Paragraph({ style: styleIds.spacer })

/** Word demands a paragraph at the end of a cell. */
export function closeCell(children: readonly DocxChild[], style: string): readonly (Paragraph | Table)[] {
  const known = children.filter((child) => child instanceof Paragraph || child instanceof Table)
  if (known.length !== children.length) throw new RangeError('a cell takes paragraphs and tables only')
  return known.at(-1) instanceof Paragraph ? known : [...known, new Paragraph({ style })]
}
