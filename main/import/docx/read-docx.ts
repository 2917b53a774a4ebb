import { hash } from 'node:crypto'
import type { ImportReport } from '../../../shared/domain/import-report'
import type { AssetHash } from '../../../shared/domain/ids'
import type { NodeJson } from '../../../shared/document/document-json'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { detectLanguage } from '../detect-language'
import type { ImportedPicture } from '../imported-text'
import { LossCounter } from '../loss-counter'
import type { ReadText } from '../read-text'
import { assemble } from './assemble'
import { attachCaptions } from './attach-captions'
import { countSource } from './count-source'
import type { DocxContext } from './docx-context'
import type { FlatBlock } from './flat-block'
import { ListCounter } from './list-counter'
import { openDocx, type DocxPackage } from './open-docx'
import { commonestSize, offerHeadings } from './offer-headings'
import { readBlocks } from './read-blocks'
import { reportParts } from './report-parts'
import { openNotes } from './read-note'
import { primaryLanguage } from './run-marks'
import { setLanguages } from './set-languages'
import { readStyles } from './style-table'
import { wordsOfLine } from './tidy-inlines'
import { walkInlines } from './walk-inlines'
import { childOf, findAllInside, textIn, wholeNumber, type XmlElement } from './xml-element'

export interface DocxOptions {
  /** True for bytes that the library can keep as a picture. */
  readonly isPicture: (bytes: Uint8Array, name: string) => boolean
}

const usualTextWidth = 5_760_000
const emuPerTwip = 635
const reader = { inlines: walkInlines, blocks: readWithCaptions }

/**
 * Reads a Word file. Nothing is loaded, opened or run; what is not carried is counted, with its words. Errors are those
 * of `openDocx`, and `import-empty` for a file without a word or picture.
 */
export function readDocx(bytes: Uint8Array, options: DocxOptions): Result<ReadText> {
  const file = openDocx(bytes)
  if (!file.ok) return file
  const body = childOf(file.value.document, 'w:body')
  if (!body) return err(appError('import-not-word'))
  const pictures = new Map<string, ImportedPicture | null>()
  const context = createContext(file.value, body, pictures, options)
  const flat = readWithCaptions(body, context)
  reportParts(file.value, context.losses)
  const text = finish(flat, context)
  if (text.nodes.length === 0) return err(appError('import-empty'))
  const kept = new Map([...pictures.values()].flatMap((one) => (one ? [[one.hash, one]] : [])))
  return ok({ ...text, pictures: [...kept.values()], report: reportOf(body, context) })
}

function readWithCaptions(parent: XmlElement, context: DocxContext): readonly FlatBlock[] {
  return attachCaptions(readBlocks(parent, context), context)
}

function createContext(
  file: DocxPackage,
  body: XmlElement,
  pictures: Map<string, ImportedPicture | null>,
  options: DocxOptions,
): DocxContext {
  const losses = new LossCounter()
  const notes = (kind: 'footnotes' | 'endnotes', name: 'w:footnote' | 'w:endnote') => {
    const related = file.related(kind)
    return openNotes(related?.root ?? null, name, related ? file.relationsOf(related.part) : new Map())
  }
  return {
    file,
    relations: file.documentRelations,
    styles: readStyles(file.related('styles')?.root ?? null),
    lists: new ListCounter(file.related('numbering')?.root ?? null),
    losses,
    tally: { leftOut: 0, letters: new Map(), sizes: new Map(), hasContents: false },
    fields: [],
    footnotes: notes('footnotes', 'w:footnote'),
    endnotes: notes('endnotes', 'w:endnote'),
    takePicture: (part) => takePicture(part, file, pictures, losses, options),
    textWidth: textWidthOf(body),
    depth: 0,
    boxes: 0,
    walks: reader,
  }
}

/** A picture that is used twice is stored once, and told once for each place where it is missing. */
function takePicture(
  part: string,
  file: DocxPackage,
  pictures: Map<string, ImportedPicture | null>,
  losses: LossCounter,
  { isPicture }: DocxOptions,
): AssetHash | null {
  if (!pictures.has(part)) {
    const bytes = file.bytes(part)
    const name = part.slice(part.lastIndexOf('/') + 1)
    const isKept = bytes !== null && isPicture(bytes, name)
    pictures.set(part, isKept ? { hash: hash('sha256', bytes, 'hex') as AssetHash, name, bytes } : null)
  }
  const known = pictures.get(part)
  if (!known) losses.add('unsupported-picture', 1, part.slice(part.lastIndexOf('/') + 1))
  return known?.hash ?? null
}

/** Between the margins of the last section, which is that of most of the text. */
function textWidthOf(body: XmlElement): number {
  const section = findAllInside(body, 'w:sectPr').at(-1) ?? null
  const width = wholeNumber(childOf(section, 'w:pgSz')?.attributes['w:w'])
  const { 'w:left': left, 'w:right': right } = childOf(section, 'w:pgMar')?.attributes ?? {}
  const text = (width ?? 0) - (wholeNumber(left) ?? 0) - (wholeNumber(right) ?? 0)
  return text > 1000 ? text * emuPerTwip : usualTextWidth
}

type ReadNodes = Omit<ReadText, 'pictures' | 'report'>

function finish(flat: readonly FlatBlock[], { file, tally, styles }: DocxContext): ReadNodes {
  const offered = offerHeadings(flat, commonestSize(tally.sizes))
  const withOffered = flat.map((block): FlatBlock => {
    const level = offered.get(block)
    return level !== undefined && block.type === 'paragraph' ? { ...block, role: { type: 'heading', level } } : block
  })
  const [declared] = [...tally.letters].toSorted(([, one], [, other]) => other - one)[0] ?? [null]
  const language = detectLanguage(flat.map(textOf).join(' ')) ?? declared
  const finished = (blocks: readonly FlatBlock[]): readonly NodeJson[] =>
    setLanguages(assemble(blocks), language, primaryLanguage(styles.base.language))
  return {
    title: titleOf(file),
    nodes: finished(flat),
    withOffered: offered.size > 0 ? finished(withOffered) : null,
    offered: [...offered].map(([block, level]) => ({ level, text: textOf(block) })),
    language,
    isWhole: false,
  }
}

const textOf = (block: FlatBlock): string => (block.type === 'paragraph' ? wordsOfLine(block.inlines) : '')

/** The title in the properties of the file: used only where the text has none. */
function titleOf(file: DocxPackage): string | null {
  const title = textIn(childOf(file.xml('docProps/core.xml'), 'dc:title')).trim()
  return title === '' ? null : title
}

function reportOf(body: XmlElement, { losses, tally, footnotes, endnotes }: DocxContext): ImportReport {
  const source = countSource(body, footnotes, endnotes)
  return { ...losses.report(), characters: { source, carried: source - tally.leftOut, leftOut: tally.leftOut } }
}
