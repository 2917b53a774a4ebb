import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib'
import { nameOf } from './pdf-names'

/** A place within the annex: what a reader should see at the top of the window, in the units of its page. */
export interface AnnexPlace {
  readonly page: PDFRef
  /** Null: the whole page. */
  readonly top: number | null
  readonly left: number | null
}

/** Where a link of an annex leads. */
export type LinkTarget =
  { readonly type: 'address'; readonly address: string } | { readonly type: 'place'; readonly place: AnnexPlace }

/** Null for what leads nowhere in a book: other files, programs, pages that are not there. */
export type FindTarget = (note: PDFDict) => LinkTarget | null

/** Where each kind of destination keeps left and top (ISO 32000-1, table 151). */
const edges: Readonly<Record<string, readonly [left: number | null, top: number | null]>> = {
  XYZ: [2, 3],
  FitH: [null, 2],
  FitBH: [null, 2],
  FitV: [2, null],
  FitBV: [2, null],
  FitR: [2, 5],
}

const isText = (value: PDFObject | undefined): value is PDFString | PDFHexString =>
  value instanceof PDFString || value instanceof PDFHexString
const keyOf = (value: PDFString | PDFHexString): string => Buffer.from(value.asBytes()).toString('latin1')

/** Destinations by their names: of a name tree, or of the older dictionary. */
function namedDestinations({ catalog, context }: PDFDocument): ReadonlyMap<string, PDFObject> {
  const found = new Map<string, PDFObject>()
  const older = catalog.lookup(nameOf('Dests'))
  if (older instanceof PDFDict) for (const [name, value] of older.entries()) found.set(name.decodeText(), value)
  const names = catalog.lookup(nameOf('Names'))
  if (names instanceof PDFDict) readNames(names.lookup(nameOf('Dests')), context, found)
  return found
}

/** The nodes of a name tree one after the other: one that leads back into itself, or down without end, ends all the same. */
function readNames(root: PDFObject | undefined, context: PDFContext, found: Map<string, PDFObject>): void {
  const nodes = new Set(root instanceof PDFDict ? [root] : [])
  for (const node of nodes) {
    const names = node.lookup(nameOf('Names'))
    if (names instanceof PDFArray)
      for (let at = 0; at + 1 < names.size(); at += 2) {
        const name = names.lookup(at)
        if (isText(name)) found.set(keyOf(name), names.get(at + 1))
      }
    const kids = node.lookup(nameOf('Kids'))
    for (const kid of kids instanceof PDFArray ? kids.asArray() : []) {
      const below = context.lookup(kid)
      if (below instanceof PDFDict) nodes.add(below)
    }
  }
}

function addressOf(action: PDFDict): string {
  const uri = action.lookup(nameOf('URI'))
  const address = isText(uri) ? uri.decodeText() : ''
  return /^(?:https?:\/\/|mailto:|tel:)[\x21-\x7e]+$/u.test(address) ? address : ''
}

/** What the links of a document lead to. Names of places are read once. */
export function linkTargets(document: PDFDocument): FindTarget {
  const pages = new Set<PDFRef>(document.getPages().map(({ ref }) => ref))
  let names: ReadonlyMap<string, PDFObject> | null = null
  const named = (key: string): PDFObject | undefined => {
    names ??= namedDestinations(document)
    return document.context.lookup(names.get(key))
  }
  const nameIn = (value: PDFObject | undefined): string | null => {
    if (value instanceof PDFName) return value.decodeText()
    return isText(value) ? keyOf(value) : null
  }
  const arrayOf = (value: PDFObject | undefined): PDFArray | null => {
    const name = nameIn(value)
    const known = name === null ? value : named(name)
    const inner = known instanceof PDFDict ? known.lookup(nameOf('D')) : known
    return inner instanceof PDFArray ? inner : null
  }
  const placeOf = (value: PDFObject | undefined): AnnexPlace | null => {
    const destination = arrayOf(value)
    const page = destination?.get(0)
    if (!destination || !(page instanceof PDFRef) || !pages.has(page)) return null
    const kind = destination.lookup(1)
    const [left, top] = (kind instanceof PDFName ? edges[kind.decodeText()] : undefined) ?? [null, null]
    const numberAt = (at: number | null): number | null => {
      const number = at === null || at >= destination.size() ? undefined : destination.lookup(at)
      return number instanceof PDFNumber ? number.asNumber() : null
    }
    return { page, left: numberAt(left), top: numberAt(top) }
  }
  return (note) => {
    const action = note.lookup(nameOf('A'))
    const type = action instanceof PDFDict ? action.lookup(nameOf('S')) : undefined
    const kind = type instanceof PDFName ? type.decodeText() : ''
    if (action instanceof PDFDict && kind === 'URI') {
      const address = addressOf(action)
      return address === '' ? null : { type: 'address', address }
    }
    const goal = action instanceof PDFDict && kind === 'GoTo' ? action.lookup(nameOf('D')) : note.lookup(nameOf('Dest'))
    const place = kind === '' || kind === 'GoTo' ? placeOf(goal) : null
    return place && { type: 'place', place }
  }
}

export function isLink(note: PDFDict): boolean {
  const kind = note.lookup(nameOf('Subtype'))
  return kind instanceof PDFName && kind.decodeText() === 'Link'
}
