import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib'
import type { AnnexDropping, AnnexFacts, AnnexReading } from '../../../../shared/domain/annex'
import { err, ok, type Result } from '../../../../shared/domain/result'
import { hiddenLayers } from './hidden-layers'
import { isLink, linkTargets } from './link-target'
import { openAnnex, type AnnexFault } from './open-annex'
import { pageContent, streamBytes } from './page-content'
import { nameOf } from './pdf-names'

const showsText = /(?:^|[\s\])>])T[jJ](?:\s|$)|[)>\]]\s*(?:'|"|T[jJ])/u
/** So many pages in a hundred have to show text; fewer are the stamps and covers of a scanner. */
const leastShare = 20

/** The structure counts where the document says that its content is tagged and the tree holds something. */
export function isTagged({ catalog }: PDFDocument): boolean {
  const marks = catalog.lookup(nameOf('MarkInfo'))
  const marked = marks instanceof PDFDict ? marks.lookup(nameOf('Marked')) : undefined
  const tree = catalog.lookup(nameOf('StructTreeRoot'))
  const kids = tree instanceof PDFDict ? tree.lookup(nameOf('K')) : undefined
  const hasKids = kids instanceof PDFDict || (kids instanceof PDFArray && kids.size() > 0)
  return marked === PDFBool.True && hasKids
}

export function languageOf({ catalog }: PDFDocument): string {
  const value = catalog.lookup(nameOf('Lang'))
  const text = value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : ''
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(text) ? text : ''
}

const hasText = (bytes: Uint8Array): boolean => showsText.test(Buffer.from(bytes).toString('latin1'))

/** Text in forms counts too: many programs paint the whole page through one. */
function showsTextInForms(resources: PDFDict | undefined, depth: number): boolean {
  const objects = resources?.lookup(nameOf('XObject'))
  if (!(objects instanceof PDFDict) || depth > 3) return false
  return objects.keys().some((key) => {
    const object = objects.lookup(key)
    if (!(object instanceof PDFStream) || object.dict.lookup(nameOf('Subtype')) !== PDFName.of('Form')) return false
    const inner = object.dict.lookup(nameOf('Resources'))
    return hasText(streamBytes(object)) || showsTextInForms(inner instanceof PDFDict ? inner : undefined, depth + 1)
  })
}

function readingOf(document: PDFDocument): AnnexReading {
  if (isTagged(document)) return 'tagged'
  const pages = document.getPages()
  const spoken = pages.filter((page) => hasText(pageContent(page)) || showsTextInForms(page.node.Resources(), 0))
  return spoken.length * 100 >= pages.length * leastShare ? 'text' : 'pictures'
}

function kindOf(annotation: PDFDict): string {
  const kind = annotation.lookup(nameOf('Subtype'))
  return kind instanceof PDFName ? kind.decodeText() : ''
}

/** Actions may lie in each other, and in what is no object of its own. */
function hasScript(value: PDFObject | undefined, depth = 0): boolean {
  if (value instanceof PDFArray) return depth < 6 && value.asArray().some((one) => hasScript(one, depth + 1))
  if (!(value instanceof PDFDict)) return false
  return value.has(nameOf('JS')) || (depth < 6 && value.values().some((one) => hasScript(one, depth + 1)))
}

const found = <Name extends AnnexDropping>(name: Name, isFound: boolean): readonly Name[] => (isFound ? [name] : [])

function droppedFrom(document: PDFDocument): readonly AnnexDropping[] {
  const { catalog, context } = document
  const names = catalog.lookup(nameOf('Names'))
  const holds = (name: string): boolean => names instanceof PDFDict && names.has(nameOf(name))
  const notes = document.getPages().flatMap((page) => annotationsOf(page.node.Annots()))
  const kinds = new Set(notes.map(kindOf))
  const objects = context.enumerateIndirectObjects().map(([, object]) => object)
  const hasScripts = holds('JavaScript') || catalog.has(nameOf('AA')) || objects.some((one) => hasScript(one))
  const hasFiles = holds('EmbeddedFiles') || kinds.has('FileAttachment')
  kinds.delete('FileAttachment')
  const hasFields = kinds.delete('Widget') || catalog.has(nameOf('AcroForm'))
  for (const harmless of ['Link', 'Popup', '']) kinds.delete(harmless)
  const targetOf = linkTargets(document)
  return [
    ...found('scripts', hasScripts),
    ...found('files', hasFiles),
    ...found('fields', hasFields),
    ...found('notes', kinds.size > 0),
    ...found(
      'links',
      notes.some((note) => isLink(note) && targetOf(note) === null && !hasScript(note)),
    ),
    ...found('layers', hiddenLayers(document) !== null),
  ]
}

/** The annotations of a page that are there. */
export function annotationsOf(list: PDFArray | undefined): readonly PDFDict[] {
  if (!list) return []
  return Array.from({ length: list.size() }, (_, at) => list.lookup(at)).filter((one) => one instanceof PDFDict)
}

/** What a PDF is, before it is taken in. Refused when it is locked or damaged; nothing of it is run. */
export async function inspectAnnex(bytes: Uint8Array): Promise<Result<AnnexFacts, AnnexFault>> {
  const opened = await openAnnex(bytes)
  if (!opened.ok) return opened
  try {
    const document = opened.value
    return ok({
      pages: document.getPageCount(),
      reading: readingOf(document),
      language: languageOf(document),
      dropped: droppedFrom(document),
    })
  } catch {
    return err('broken')
  }
}
