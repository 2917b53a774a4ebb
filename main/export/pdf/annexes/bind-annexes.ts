import { deflateSync } from 'node:zlib'
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFNull,
  PDFNumber,
  PDFObjectCopier,
  PDFRawStream,
  PDFRef,
  type PDFPage,
} from 'pdf-lib'
import { addLinks } from './add-links'
import { combine, type Frame, type LinkPlaces } from './copy-link'
import { copyPage } from './copy-page'
import { copyStructure, type CopiedStructure } from './copy-structure'
import { isTagged } from './inspect-annex'
import { linkTargets } from './link-target'
import { unitMatrix, type Sheet } from './page-sheet'
import { nameOf } from './pdf-names'
import { readPlaceholder, type Placeholder } from './read-placeholder'
import { replaceKid, StructureTree } from './structure-tree'

/** An annex that the book keeps room for. */
export interface BoundAnnex {
  readonly title: string
  readonly document: PDFDocument
  readonly sheets: readonly Sheet[]
}

/** Objects of the finished file that came from one annex: what is wrong there is not the book's fault. */
export interface AnnexRange {
  readonly title: string
  /** Their numbers, and those of the pages that they are painted on. */
  readonly objects: ReadonlySet<number>
}

export interface BoundBook {
  readonly bytes: Uint8Array
  readonly ranges: readonly AnnexRange[]
}

interface Room {
  readonly page: PDFPage
  readonly placeholder: Placeholder
  readonly sheet: Sheet
  /** The figure that stands for the picture in the structure of the book. */
  readonly figure: PDFRef
}

/** The picture's own entry is taken out of the page's resources; what the design put beside it stays. */
function putForm({ page, placeholder }: Room, form: PDFRef): void {
  const resources = page.node.Resources()?.clone() ?? page.doc.context.obj({})
  const objects = resources.lookup(nameOf('XObject'), PDFDict).clone()
  objects.set(placeholder.name, form)
  resources.set(nameOf('XObject'), objects)
  page.node.set(nameOf('Resources'), resources)
}

/** A form that carries its own tags must not lie in a tag of the page. */
function untag({ page, placeholder }: Room): void {
  const { context } = page.doc
  const content = deflateSync(Buffer.from(placeholder.parts.join('\n'), 'latin1'))
  const dict = context.obj({ Filter: 'FlateDecode' })
  page.node.set(nameOf('Contents'), context.register(PDFRawStream.of(dict, new Uint8Array(content))))
}

function keyOf(page: PDFPage): number {
  return page.node.lookup(nameOf('StructParents'), PDFNumber).asNumber()
}

/** The pages that keep room, in the order of the book. */
function allRooms(book: PDFDocument, tree: StructureTree): readonly Omit<Room, 'sheet'>[] {
  return book.getPages().flatMap((page) => {
    const placeholder = readPlaceholder(page)
    if (!placeholder) return []
    const figure = tree.contentParents(keyOf(page)).get(placeholder.content)
    if (!(figure instanceof PDFRef)) throw new Error('a stand-in without a figure')
    return [{ page, placeholder, figure }]
  })
}

/** Where each page of the annex comes to lie. */
function framesOf(annex: BoundAnnex, rooms: readonly Room[], forms: readonly PDFRef[]): ReadonlyMap<PDFRef, Frame> {
  const frames = new Map<PDFRef, Frame>()
  for (const [at, { page, placeholder, sheet }] of rooms.entries()) {
    const form = forms[at]
    const matrix = combine(unitMatrix(sheet), placeholder.matrix)
    if (form) frames.set(annex.document.getPage(at).ref, { form, page: page.ref, matrix, number: at + 1 })
  }
  return frames
}

/** The annex's own structure takes the place of the figures. */
function bindStructure(annex: BoundAnnex, rooms: readonly Room[], places: LinkPlaces, tools: Tools) {
  const { tree, copier, prefix } = tools
  const [opening] = rooms
  const holder = opening && parentOf(opening, tree)
  const copied = holder && copyStructure({ annex: annex.document, copier, tree, prefix, ...places }, holder)
  if (!copied) return null
  for (const room of rooms) {
    const own = room === opening ? [copied.section] : []
    replaceKid(tree.context.lookup(parentOf(room, tree), PDFDict), room.figure, own)
    tree.context.delete(room.figure)
    tree.contentParents(keyOf(room.page)).set(room.placeholder.content, PDFNull)
    untag(room)
  }
  return copied
}

/** Links that the structure does not tell: those of pages that are figures, and of programs that forgot them. */
function bindLinks(
  annex: BoundAnnex,
  rooms: readonly Room[],
  places: LinkPlaces,
  structure: CopiedStructure | null,
  { tree }: Tools,
): void {
  const told = structure?.told ?? new Set()
  for (const [at, room] of rooms.entries()) {
    const source = annex.document.getPage(at)
    const frame = places.frames.get(source.ref)
    const parent = structure?.section ?? parentOf(room, tree)
    const added = frame ? addLinks({ source, frame, parent }, places, told, tree) : null
    if (!added) continue
    const holder = tree.context.lookup(parent, PDFDict)
    if (structure) holder.lookup(nameOf('K'), PDFArray).push(added)
    else replaceKid(holder, room.figure, [room.figure, added])
  }
}

function parentOf({ figure }: Room, { context }: StructureTree): PDFRef {
  const parent = context.lookup(figure, PDFDict).get(nameOf('P'))
  if (!(parent instanceof PDFRef)) throw new Error('a figure without a parent')
  return parent
}

interface Tools {
  readonly tree: StructureTree
  readonly copier: PDFObjectCopier
  readonly prefix: string
}

function bindOne(
  book: PDFDocument,
  tree: StructureTree,
  annex: BoundAnnex,
  rooms: readonly Room[],
  prefix: string,
): AnnexRange {
  const before = book.context.largestObjectNumber
  const copier = PDFObjectCopier.for(annex.document.context, book.context)
  const forms = rooms.map((room, at) => {
    const { form } = copyPage(annex.document.getPage(at), room.sheet, book.context, copier)
    putForm(room, form)
    return form
  })
  const { document, title } = annex
  const places = { title, frames: framesOf(annex, rooms, forms), find: linkTargets(document) }
  const tools = { tree, copier, prefix }
  const structure = isTagged(document) ? bindStructure(annex, rooms, places, tools) : null
  bindLinks(annex, rooms, places, structure, tools)
  const added = book.context.largestObjectNumber - before
  const copied = Array.from({ length: added }, (_, at) => before + 1 + at)
  return { title, objects: new Set(copied) }
}

/**
 * Puts the pages of annexes where the book keeps room for them. An annex that is tagged keeps its tags; of one that is
 * not, every page is a figure that says which page it is. Links to the web and within the annex lead there from the book.
 * The same input gives the same bytes.
 */
export async function bindAnnexes(pdf: Uint8Array, annexes: readonly BoundAnnex[]): Promise<BoundBook> {
  const book = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const tree = new StructureTree(book)
  const rooms = allRooms(book, tree)
  if (rooms.length !== annexes.reduce((sum, { sheets }) => sum + sheets.length, 0))
    throw new Error('the book does not keep room for every page of its annexes')
  let taken = 0
  const ranges = annexes.map((annex, at) => {
    const own = annex.sheets.flatMap((sheet, index) => {
      const room = rooms[taken + index]
      return room ? [{ ...room, sheet }] : []
    })
    taken += own.length
    return bindOne(book, tree, annex, own, `annex-${String(at + 1)}-`)
  })
  tree.close()
  const bytes = await book.save({ useObjectStreams: false, objectsPerTick: Infinity, updateFieldAppearances: false })
  return { bytes, ranges }
}
