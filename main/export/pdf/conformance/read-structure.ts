import type { PdfFile } from './pdf-file'
import { catalogOf } from './pdf-pages'
import { isPdfArray, isPdfDictionary, nameOf, PdfReference, type PdfDictionary, type PdfValue } from './pdf-value'

/** Marked content, or an annotation, that belongs to an element. */
export type StructureLeaf =
  | { readonly type: 'content'; readonly page: number; readonly stream: number | null; readonly mcid: number }
  | { readonly type: 'object'; readonly reference: number }

export interface StructureElement {
  /** Object number. */
  readonly reference: number
  /** As written; `standardRole` follows the role map. */
  readonly role: string
  readonly standardRole: string
  readonly dictionary: PdfDictionary
  readonly parent: StructureElement | null
  readonly children: readonly StructureElement[]
  readonly leaves: readonly StructureLeaf[]
  /** Elements and leaves in their order. */
  readonly kids: readonly (StructureElement | StructureLeaf)[]
  /** `/P` names the element (or root) that holds it. */
  readonly isParentRight: boolean
}

export interface Structure {
  readonly root: PdfDictionary
  readonly top: readonly StructureElement[]
  /** All elements in reading order. */
  readonly all: readonly StructureElement[]
}

interface Walk {
  readonly file: PdfFile
  readonly roles: PdfDictionary
  readonly all: StructureElement[]
}

const kidsOf = (file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] => {
  const kids = file.resolve(value)
  if (isPdfArray(kids)) return kids
  return value === undefined ? [] : [value]
}

function standardRole({ file, roles }: Walk, role: string): string {
  let name = role
  for (let turn = 0; turn < 8 && roles.has(name); turn += 1) name = nameOf(file.resolve(roles.get(name)))
  return name
}

function leafOf(kid: PdfValue, page: number): StructureLeaf | null {
  if (typeof kid === 'number') return { type: 'content', page, stream: null, mcid: kid }
  if (!isPdfDictionary(kid)) return null
  const own = kid.get('Pg')
  const mcid = kid.get('MCID')
  const object = kid.get('Obj')
  if (object instanceof PdfReference) return { type: 'object', reference: object.number }
  if (typeof mcid !== 'number') return null
  const stream = kid.get('Stm')
  return {
    type: 'content',
    page: own instanceof PdfReference ? own.number : page,
    stream: stream instanceof PdfReference ? stream.number : null,
    mcid,
  }
}

function walkElement(
  walk: Walk,
  reference: PdfReference,
  parent: StructureElement | null,
  holder: number,
): StructureElement {
  const { file } = walk
  const dictionary = file.dictionary(reference)
  const role = nameOf(dictionary.get('S'))
  const [page, up] = [dictionary.get('Pg'), dictionary.get('P')]
  const children: StructureElement[] = []
  const leaves: StructureLeaf[] = []
  const kids: (StructureElement | StructureLeaf)[] = []
  const element: StructureElement = {
    reference: reference.number,
    role,
    standardRole: standardRole(walk, role),
    dictionary,
    parent,
    children,
    leaves,
    kids,
    isParentRight: up instanceof PdfReference && up.number === holder,
  }
  walk.all.push(element)
  for (const kid of kidsOf(file, dictionary.get('K'))) {
    const leaf = leafOf(kid, page instanceof PdfReference ? page.number : -1)
    if (leaf) {
      leaves.push(leaf)
      kids.push(leaf)
    } else if (kid instanceof PdfReference) {
      const child = walkElement(walk, kid, element, reference.number)
      children.push(child)
      kids.push(child)
    }
  }
  return element
}

/** The structure tree of a PDF; null when it has none. */
export function readStructure(file: PdfFile): Structure | null {
  const reference = catalogOf(file).get('StructTreeRoot')
  const root = file.dictionary(reference)
  if (root.size === 0) return null
  const walk: Walk = { file, roles: file.dictionary(root.get('RoleMap')), all: [] }
  const holder = reference instanceof PdfReference ? reference.number : -1
  const top = kidsOf(file, root.get('K')).flatMap((kid) =>
    kid instanceof PdfReference ? [walkElement(walk, kid, null, holder)] : [],
  )
  return { root, top, all: walk.all }
}

/** The entries of a number tree. */
export function numberTree(file: PdfFile, value: PdfValue | undefined): ReadonlyMap<number, PdfValue> {
  const entries = new Map<number, PdfValue>()
  const node = file.dictionary(value)
  const numbers = file.resolve(node.get('Nums'))
  if (isPdfArray(numbers)) {
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [key, entry] = [numbers[at], numbers[at + 1]]
      if (typeof key === 'number' && entry !== undefined) entries.set(key, entry)
    }
  }
  for (const kid of kidsOf(file, node.get('Kids')))
    for (const [key, entry] of numberTree(file, kid)) entries.set(key, entry)
  return entries
}
