import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFNull,
  PDFNumber,
  type PDFRef,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib'
import { nameOf } from './pdf-names'

type Entry = readonly [number, PDFObject]
type NamedEntry = readonly [Buffer, PDFObject]

const bytesOf = (value: PDFObject | undefined): Buffer =>
  value instanceof PDFString || value instanceof PDFHexString ? Buffer.from(value.asBytes()) : Buffer.alloc(0)

function kidsOf(node: PDFDict): readonly PDFDict[] {
  const kids = node.lookup(nameOf('Kids'))
  if (!(kids instanceof PDFArray)) return []
  return Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)).filter((one) => one instanceof PDFDict)
}

function numberEntries(node: PDFDict): readonly Entry[] {
  const numbers = node.lookup(nameOf('Nums'))
  const own: Entry[] = []
  if (numbers instanceof PDFArray) {
    for (let at = 0; at + 1 < numbers.size(); at += 2) {
      const key = numbers.lookup(at)
      if (key instanceof PDFNumber) own.push([key.asNumber(), numbers.get(at + 1)])
    }
  }
  return [...own, ...kidsOf(node).flatMap(numberEntries)]
}

function nameEntries(node: PDFDict): readonly NamedEntry[] {
  const names = node.lookup(nameOf('Names'))
  const own: NamedEntry[] = []
  if (names instanceof PDFArray)
    for (let at = 0; at + 1 < names.size(); at += 2) own.push([bytesOf(names.lookup(at)), names.get(at + 1)])
  return [...own, ...kidsOf(node).flatMap(nameEntries)]
}

/** The structure of a tagged document, opened to be added to; `close` writes what was added. */
export class StructureTree {
  readonly context: PDFContext
  readonly #root: PDFDict
  readonly #parents: Map<number, PDFObject>
  readonly #names: NamedEntry[]
  #nextKey: number

  /** Throws where the document has no structure: the book always has. */
  constructor({ catalog, context }: PDFDocument) {
    this.context = context
    this.#root = catalog.lookup(nameOf('StructTreeRoot'), PDFDict)
    this.#parents = new Map(numberEntries(this.#root.lookup(nameOf('ParentTree'), PDFDict)))
    const names = this.#root.lookup(nameOf('IDTree'))
    this.#names = names instanceof PDFDict ? [...nameEntries(names)] : []
    this.#nextKey = Math.max(-1, ...this.#parents.keys()) + 1
  }

  /** The elements that the content of a page or a form belongs to, by the number of the content. */
  contentParents(key: number): PDFArray {
    const found = this.context.lookup(this.#parents.get(key))
    if (!(found instanceof PDFArray)) throw new Error('a page without a way to its structure')
    return found
  }

  /** Takes the next number for the contents of a form or for an annotation. */
  addParent(value: PDFObject): number {
    const key = this.#nextKey
    this.#nextKey += 1
    this.#parents.set(key, value)
    return key
  }

  addName(name: Buffer, element: PDFRef): void {
    this.#names.push([name, element])
  }

  close(): void {
    const numbers = PDFArray.withContext(this.context)
    for (const [key, value] of [...this.#parents].sort(([one], [other]) => one - other)) {
      numbers.push(PDFNumber.of(key))
      numbers.push(value)
    }
    this.#root.set(nameOf('ParentTree'), this.context.register(this.context.obj({ Nums: numbers })))
    this.#root.set(nameOf('ParentTreeNextKey'), PDFNumber.of(this.#nextKey))
    if (this.#names.length === 0) return
    const names = PDFArray.withContext(this.context)
    for (const [name, element] of this.#names.toSorted(([one], [other]) => Buffer.compare(one, other))) {
      names.push(PDFHexString.of(name.toString('hex')))
      names.push(element)
    }
    this.#root.set(nameOf('IDTree'), this.context.register(this.context.obj({ Names: names })))
  }
}

/** An element's kids with others in the place of one; with none, it is left out. */
export function replaceKid(parent: PDFDict, old: PDFRef, next: readonly PDFRef[]): void {
  const kids = parent.lookup(nameOf('K'))
  const all = kids instanceof PDFArray ? kids.asArray() : [parent.get(nameOf('K')) ?? PDFNull]
  const array = PDFArray.withContext(parent.context)
  for (const kid of all) {
    if (kid !== old) array.push(kid)
    else for (const one of next) array.push(one)
  }
  parent.set(nameOf('K'), array)
}
