import { DOMParser } from '@tiptap/pm/model'
import { appError } from '../../../shared/domain/app-error'
import type { AssetHash } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { RandomBytes } from '../../../shared/document/block-id'
import type { DocumentJson } from '../../../shared/document/document-json'
import { fillBlockIds } from '../../../shared/document/fill-block-ids'
import { parseDocument } from '../../../shared/document/parse-document'
import { documentSchema } from '../../../shared/document/schema/schema'
import type { ImportedPicture, ImportedText } from '../imported-text'
import { LossCounter } from '../import-report'
import { cleanHtml } from './clean-html'
import { headingShift, liftTitle } from './heading-levels'
import { element, type HtmlNode } from './html-node'
import { ParserNode } from './parser-node'
import { readHtml } from './read-html'

export interface HtmlImportOptions {
  readonly random: RandomBytes
  /**
   * True for pages from outside: the first h1 is the title, and the headings below it begin with level 1. False for
   * fragments in the schema's own HTML.
   */
  readonly liftTitle: boolean
  readonly findPicture?: (name: string) => AssetHash | null
}

const limits = { characters: 5_000_000, title: 300 } as const

/**
 * Turns HTML of any origin into a document that has passed the gate. Nothing is loaded or run; what is not carried is
 * counted in the report. `import-too-large` above 5 MB, `document-refused` for what even then the gate refuses.
 */
export function importHtml(html: string, options: HtmlImportOptions): Result<ImportedText> {
  if (html.length > limits.characters) return err(appError('import-too-large', { limit: limits.characters / 1_000_000 }))
  const losses = new LossCounter()
  const page = readHtml(html, losses)
  if (!page) return err(appError('import-too-large', { limit: limits.characters / 1_000_000 }))
  const { title, rest } = options.liftTitle ? liftTitle(page.body) : { title: null, rest: page.body }
  const pictures = new Map<AssetHash, ImportedPicture>()
  const clean = cleanHtml(rest, 'block', {
    headingShift: options.liftTitle ? headingShift(rest) : 0,
    findPicture: options.findPicture ?? (() => null),
    take: (picture) => pictures.set(picture.hash, picture),
    losses,
  })
  const document = parseDocument(fillBlockIds(toDocument(clean), options.random))
  if (!document.ok) return err(appError('document-refused', { problem: document.error.code, detail: document.error.detail }))
  const name = title ?? (options.liftTitle && page.headTitle !== '' ? page.headTitle : null)
  return ok({ title: name?.slice(0, limits.title) ?? null, document: document.value, pictures: [...pictures.values()], report: losses.report() })
}

function toDocument(nodes: readonly HtmlNode[]): DocumentJson {
  const root = new ParserNode(element('body', {}, nodes), null)
  return DOMParser.fromSchema(documentSchema).parse(root).toJSON() as DocumentJson
}
