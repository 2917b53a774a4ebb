import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
  type PDFObjectCopier,
} from 'pdf-lib'
import { copyLink, hangLink, type LinkPlaces } from './copy-link'
import { languageOf } from './inspect-annex'
import { nameOf } from './pdf-names'
import { standardRole } from './standard-role'
import type { StructureTree } from './structure-tree'

export interface StructureCopy extends LinkPlaces {
  readonly annex: PDFDocument
  readonly copier: PDFObjectCopier
  readonly tree: StructureTree
  /** Put before names of elements, so that no two annexes share one. */
  readonly prefix: string
}

/** The structure as it hangs in the book, and the notes of the annex that it tells. */
export interface CopiedStructure {
  readonly section: PDFRef
  readonly told: ReadonlySet<PDFDict>
}

const deepest = 200
/** Kinds that mean nothing without what they hold. */
const hollow = new Set(['Link', 'Form', 'Annot', 'Span', 'Reference'])
const words = ['Alt', 'ActualText', 'E', 'T', 'Lang'].map(nameOf)

/** A tree that holds itself, or is deeper than any document. */
class EndlessStructure extends Error {}

/** What stands alone may stand for a list of one. */
function entriesOf(value: PDFObject | undefined, context: PDFContext): readonly PDFObject[] {
  const resolved = context.lookup(value)
  if (resolved instanceof PDFArray) return resolved.asArray()
  return value === undefined ? [] : [value]
}

/** Copies the elements of one annex; content is named by the form that paints its page. */
class ElementCopier {
  readonly #copy: StructureCopy
  readonly #root: PDFDict
  readonly #seen = new Set<PDFObject>()
  readonly #contents = new Map<PDFRef, (PDFRef | undefined)[]>()
  readonly told = new Set<PDFDict>()
  #notes = 0

  constructor(copy: StructureCopy) {
    this.#copy = copy
    this.#root = copy.annex.catalog.lookup(nameOf('StructTreeRoot'), PDFDict)
  }

  /** The annex as a section that hangs in `parent`. */
  section(parent: PDFRef): PDFRef {
    const { tree, title, annex } = this.#copy
    const section = tree.context.obj({ Type: 'StructElem', S: 'Sect', P: parent })
    const reference = tree.context.register(section)
    section.set(nameOf('T'), PDFHexString.fromText(title))
    const language = languageOf(annex)
    if (language !== '') section.set(nameOf('Lang'), PDFHexString.fromText(language))
    section.set(nameOf('K'), this.#kids(this.#root.get(nameOf('K')), { reference, page: undefined, depth: 0 }))
    this.#nameContents()
    return reference
  }

  #kids(value: PDFObject | undefined, place: Place): PDFArray {
    const { context } = this.#copy.tree
    const list = PDFArray.withContext(context)
    for (const kid of entriesOf(value, this.#copy.annex.context)) {
      const copied = this.#kid(kid, place)
      if (copied) list.push(copied)
    }
    return list
  }

  #kid(value: PDFObject, place: Place): PDFObject | null {
    const kid = this.#copy.annex.context.lookup(value)
    if (kid instanceof PDFNumber) return this.#content(kid.asNumber(), place.page, undefined, place.reference)
    if (!(kid instanceof PDFDict)) return null
    const own = kid.get(nameOf('Pg'))
    const page = own instanceof PDFRef ? own : place.page
    const number = kid.lookup(nameOf('MCID'))
    if (number instanceof PDFNumber && !kid.has(nameOf('S')))
      return this.#content(number.asNumber(), page, kid.get(nameOf('Stm')), place.reference)
    if (kid.has(nameOf('Obj'))) return this.#object(kid, page, place.reference)
    return kid.has(nameOf('S')) ? this.#element(kid, { ...place, page }) : null
  }

  #content(number: number, page: PDFRef | undefined, stream: PDFObject | undefined, owner: PDFRef): PDFObject | null {
    const frame = page && this.#copy.frames.get(page)
    if (!frame || !Number.isInteger(number) || number < 0 || number > 100_000) return null
    const form = stream instanceof PDFRef ? this.#copy.copier.copy(stream) : frame.form
    const owners = this.#contents.get(form) ?? []
    this.#contents.set(form, owners)
    owners[number] = owner
    return this.#copy.tree.context.obj({ Type: 'MCR', Pg: frame.page, Stm: form, MCID: number })
  }

  /** A link that leads somewhere stays one; what else stood here is painted on the page already. */
  #object(kid: PDFDict, page: PDFRef | undefined, owner: PDFRef): PDFObject | null {
    const { tree, frames } = this.#copy
    const frame = page && frames.get(page)
    const note = kid.lookup(nameOf('Obj'))
    if (!frame || !(note instanceof PDFDict)) return null
    this.told.add(note)
    const link = copyLink(note, frame, this.#copy, tree)
    return link && hangLink(link, frame, owner, tree)
  }

  #element(element: PDFDict, place: Place): PDFRef | null {
    if (place.depth > deepest || this.#seen.has(element)) throw new EndlessStructure()
    this.#seen.add(element)
    const { context } = this.#copy.tree
    const copied = context.obj({ Type: 'StructElem', P: place.reference })
    const reference = context.register(copied)
    const kids = this.#kids(element.get(nameOf('K')), { ...place, reference, depth: place.depth + 1 })
    const hasElements = kids.asArray().some((kid) => kid instanceof PDFRef)
    const role = this.#role(element, kids, hasElements)
    if (hollow.has(role) && kids.size() === 0 && !element.has(nameOf('ActualText'))) {
      context.delete(reference)
      return null
    }
    copied.set(nameOf('S'), nameOf(role))
    for (const name of words) {
      const value = element.lookup(name)
      if (value instanceof PDFString || value instanceof PDFHexString) copied.set(name, value.clone())
    }
    copied.set(nameOf('K'), kids)
    this.#attributes(element, copied)
    this.#name(element, copied, reference, role)
    return reference
  }

  /** A link whose address was not kept is text like any other. */
  #role(element: PDFDict, kids: PDFArray, hasElements: boolean): string {
    const role = standardRole(element.get(nameOf('S')), this.#root.lookup(nameOf('RoleMap')), hasElements)
    const isLinked = kids.asArray().some((kid) => kid instanceof PDFDict && kid.has(nameOf('Obj')))
    return ['Link', 'Annot', 'Form'].includes(role) && !isLinked ? 'Span' : role
  }

  /** Attributes of the element and of its classes, which only its own file knows. */
  #attributes(element: PDFDict, copied: PDFDict): void {
    const { tree, copier } = this.#copy
    const from = this.#copy.annex.context
    const list = (value: PDFObject | undefined): readonly (PDFObject | undefined)[] =>
      entriesOf(value, from).map((one) => from.lookup(one))
    const classes = this.#root.lookup(nameOf('ClassMap'))
    const named = list(element.lookup(nameOf('C'))).flatMap((one) =>
      one instanceof PDFName && classes instanceof PDFDict ? list(classes.lookup(one)) : [],
    )
    const all = [...list(element.lookup(nameOf('A'))), ...named].filter((one) => one instanceof PDFDict)
    if (all.length === 0) return
    const attributes = PDFArray.withContext(tree.context)
    for (const one of all) attributes.push(this.#prefixed(copier.copy(one.clone())))
    copied.set(nameOf('A'), attributes)
  }

  #prefixed(attribute: PDFDict): PDFDict {
    const headers = attribute.lookup(nameOf('Headers'))
    if (!(headers instanceof PDFArray)) return attribute
    const named = PDFArray.withContext(attribute.context)
    for (const header of headers.asArray())
      if (header instanceof PDFString || header instanceof PDFHexString)
        named.push(this.#id(Buffer.from(header.asBytes())))
    attribute.set(nameOf('Headers'), named)
    return attribute
  }

  #id(own: Buffer): PDFHexString {
    return PDFHexString.of(Buffer.concat([Buffer.from(this.#copy.prefix), own]).toString('hex'))
  }

  /** Notes have to have a name; others keep theirs. */
  #name(element: PDFDict, copied: PDFDict, reference: PDFRef, role: string): void {
    const known = element.lookup(nameOf('ID'))
    const isNamed = known instanceof PDFString || known instanceof PDFHexString
    if (!isNamed && role !== 'Note') return
    this.#notes += 1
    const id = this.#id(isNamed ? Buffer.from(known.asBytes()) : Buffer.from(`note ${String(this.#notes)}`))
    copied.set(nameOf('ID'), id)
    this.#copy.tree.addName(Buffer.from(id.asBytes()), reference)
  }

  /** The way back from the content of each form to its elements. */
  #nameContents(): void {
    const { tree } = this.#copy
    for (const [form, owners] of this.#contents) {
      const list = PDFArray.withContext(tree.context)
      for (let at = 0; at < owners.length; at += 1) list.push(owners[at] ?? PDFNull)
      const key = tree.addParent(tree.context.register(list))
      tree.context.lookup(form, PDFStream).dict.set(nameOf('StructParents'), PDFNumber.of(key))
    }
  }
}

interface Place {
  readonly reference: PDFRef
  readonly page: PDFRef | undefined
  readonly depth: number
}

/** Hangs the structure of a tagged annex into that of the book; null for a tree that does not end. */
export function copyStructure(copy: StructureCopy, parent: PDFRef): CopiedStructure | null {
  try {
    const copier = new ElementCopier(copy)
    return { section: copier.section(parent), told: copier.told }
  } catch (error) {
    if (error instanceof EndlessStructure) return null
    throw error
  }
}
