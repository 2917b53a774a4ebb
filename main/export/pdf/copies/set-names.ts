import { err, ok, type Result } from '../../../../shared/domain/result'
import { createBookWriter } from '../book-writer'
import { PdfFile } from '../conformance/pdf-file'
import type { CompileFailure } from '../pdf-engine'
import type { PdfWorkshop } from '../pdf-workshop'

/** Points that a line with a name is high. */
export const nameHeight = 12

export interface SetNames {
  /** For each width, in its order, a page for each name. */
  readonly file: PdfFile
  readonly losses: readonly string[]
}

/** What `design.typ` wants to know; nothing of it shows on a line with a name. */
const plainFacts = {
  format: 'a4',
  isTwoSided: false,
  isJustified: false,
  accent: '#000000',
  accentText: '#000000',
  onAccent: '#ffffff',
}

/** Sets every name as a line of its own for pages of each width, in the type of the book and its fallback. */
export async function setNames(
  names: readonly string[],
  widths: readonly number[],
  { engine, template, covers }: PdfWorkshop,
): Promise<Result<SetNames, CompileFailure>> {
  const writer = createBookWriter({ anchors: new Set(), picturePaths: new Map(), covers })
  const given = { widths, height: nameHeight, names: names.map((name) => writer.text(name)) }
  const files = new Map([
    ...template,
    ['names.json', Buffer.from(JSON.stringify(given))] as const,
    ['page.json', Buffer.from(JSON.stringify(plainFacts))] as const,
  ])
  const drafted = await engine.draft(files, 'copies.typ')
  return drafted.ok ? ok({ file: new PdfFile(drafted.value.pdf), losses: writer.losses() }) : err(drafted.error)
}
