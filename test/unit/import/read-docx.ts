import type { ImportLoss, ImportReport } from '../../../shared/domain/import-report'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { makeChapters, type MadeChapters } from '../../../main/services/importing/make-chapters'
import { isPicture } from '../../../main/services/importing/is-picture'
import { readDocx } from '../../../main/import/docx/read-docx'
import type { ReadText } from '../../../main/import/read-text'
import { docxFile, type DocxParts } from '../../fixtures/docx-files'

let turn = 0
/** Ids only have to differ. */
export const random = (count: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, index) => (turn = (turn * 31 + index + 7) % 4093) % 232)

/** Reads a file that must be readable. */
export function read(parts: DocxParts | string | Uint8Array): ReadText {
  const result = readDocx(parts instanceof Uint8Array ? parts : docxFile(parts), { isPicture })
  if (!result.ok) throw new Error(`refused: ${result.error.code}`)
  return result.value
}

/** Why a file is refused; `none` when it is not. */
export function refusal(bytes: Uint8Array): string {
  const result = readDocx(bytes, { isPicture })
  return result.ok ? 'none' : result.error.code
}

export function chapters(parts: DocxParts | string | Uint8Array, level = 0, withOffered = false): MadeChapters {
  const made = makeChapters(read(parts), { level, withOffered, title: 'soubor' }, random)
  if (!made.ok) throw new Error(`refused: ${JSON.stringify(made.error)}`)
  return made.value
}

/** The one chapter of a file as short words: `p(text)`. */
export function sketch(parts: DocxParts | string | Uint8Array): string {
  const [chapter] = chapters(parts).chapters
  if (!chapter) throw new Error('no chapter')
  return draw(chapter.text.document)
}

const short: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  taskList: 'tasks',
  taskItem: 'task',
  blockquote: 'quote',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  footnote: 'fn',
  hardBreak: 'br',
}
const shownAttributes = ['level', 'start', 'checked', 'caption', 'alt', 'width', 'colspan', 'rowspan']
const usual: Readonly<Record<string, unknown>> = { start: 1, colspan: 1, rowspan: 1, caption: '', alt: '', width: 100 }

/** A document without ids, in one line. */
export function draw(node: DocumentJson | NodeJson): string {
  if (node.type === 'text') {
    const marks = (node.marks ?? []).map(({ type, attrs }) =>
      [attrs?.href, attrs?.lang, type].find((one) => typeof one === 'string'),
    )
    return marks.length > 0 ? `${marks.join('+')}‹${node.text ?? ''}›` : (node.text ?? '')
  }
  const attributes = Object.entries(node.attrs ?? {}).flatMap(([name, value]) =>
    shownAttributes.includes(name) && value !== usual[name] ? [`${name}=${String(value)}`] : [],
  )
  const inside = (node.content ?? []).map(draw)
  if (node.type === 'doc') return inside.join(' ')
  return `${short[node.type] ?? node.type}${attributes.length > 0 ? `[${attributes.join(' ')}]` : ''}(${inside.join(['paragraph', 'heading', 'footnote'].includes(node.type) ? '' : ' ')})`
}

/** How often something was lost. */
export const lossOf = (report: ImportReport, what: ImportLoss): number =>
  report.dropped.find((entry) => entry.what === what)?.count ?? 0
export const lossesOf = (report: ImportReport): Record<string, number> =>
  Object.fromEntries(report.dropped.map(({ what, count }) => [what, count]))
