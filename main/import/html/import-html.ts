import { DOMParser } from '@tiptap/pm/model'
import { appError } from '../../../shared/domain/app-error'
import type { ImportReport } from '../../../shared/domain/import-report'
import type { AssetHash } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { RandomBytes } from '../../../shared/document/block-id'
import type { DocumentJson } from '../../../shared/document/document-json'
import { fillBlockIds } from '../../../shared/document/fill-block-ids'
import { parseDocument } from '../../../shared/document/parse-document'
import { documentSchema } from '../../../shared/document/schema/schema'
import { decodeText } from '../decode-text'
import type { ImportedPicture, ImportedText } from '../imported-text'
import { LossCounter } from '../loss-counter'
import { cleanHtml } from './clean-html'
import { headingShift, liftTitle } from './heading-levels'
import { element, type HtmlNode } from './html-node'
import { ParserNode } from './parser-node'
import { readHtml } from './read-html'

export interface HtmlImportOptions {
  readonly random: RandomBytes
  /**
   * True, as is usual, for pages from outside: the first h1 is the title, and the headings below it begin with level 1.
   * False for fragments in the schema's own HTML.
   */
  readonly liftTitle?: boolean
  /** True for bytes that the library can keep; by default their beginning decides. */
  readonly isPicture?: (bytes: Uint8Array, name: string) => boolean
  readonly findPicture?: (name: string) => AssetHash | null
}

const limits = { characters: 5_000_000, title: 300 } as const

/** HTML as the schema's nodes, without ids and not yet held against the gate. */
export interface HtmlText {
  readonly title: string | null
  readonly document: DocumentJson
  readonly pictures: readonly ImportedPicture[]
  readonly report: ImportReport
}

/**
 * Turns HTML of any origin into a document that has passed the gate. Nothing is loaded or run; what is not carried is
 * counted in the report. `import-too-large` above 5 MB, `document-refused` for what even then the gate refuses.
 */
export function importHtml(html: string | Uint8Array, options: HtmlImportOptions): Result<ImportedText> {
  const text = readHtmlText(html, options)
  if (!text.ok) return text
  const document = parseDocument(fillBlockIds(text.value.document, options.random))
  if (document.ok) return ok({ ...text.value, document: document.value })
  return err(appError('document-refused', { problem: document.error.code, detail: document.error.detail }))
}

/** The same without ids and gate, for those who cut the text first. */
export function readHtmlText(
  html: string | Uint8Array,
  { liftTitle: isPage = true, findPicture = () => null, isPicture = () => true }: Omit<HtmlImportOptions, 'random'>,
): Result<HtmlText> {
  const tooLarge = err(appError('import-too-large', { limit: limits.characters / 1_000_000 }))
  if (html.length > limits.characters) return tooLarge
  const losses = new LossCounter()
  const page = readHtml(typeof html === 'string' ? html : decodeText(html), losses)
  if (!page) return tooLarge
  const { title, rest } = isPage ? liftTitle(page.body) : { title: null, rest: page.body }
  const pictures = new Map<AssetHash, ImportedPicture>()
  const clean = cleanHtml(rest, 'block', {
    headingShift: isPage ? headingShift(rest) : 0,
    findPicture,
    isPicture,
    take: (picture) => pictures.set(picture.hash, picture),
    losses,
  })
  const name = title ?? (isPage && page.headTitle !== '' ? page.headTitle : null)
  return ok({
    title: name?.slice(0, limits.title) ?? null,
    document: toDocument(clean),
    pictures: [...pictures.values()],
    report: losses.report(),
  })
}

function toDocument(nodes: readonly HtmlNode[]): DocumentJson {
  const root = new ParserNode(element('body', {}, nodes), null)
  return DOMParser.fromSchema(documentSchema).parse(root).toJSON() as DocumentJson
}
