import type { PageContent } from './check-content'
import type { PdfFile } from './pdf-file'
import type { ReportProblem } from './pdf-problem'
import { isPdfArray, PdfReference } from './pdf-value'
import { numberTree, type Structure, type StructureElement } from './read-structure'

/** Page or form → number of its content → the element that holds it. By numbers alone: a book has fifty thousand. */
type Owners = ReadonlyMap<number, ReadonlyMap<number, StructureElement>>

/** Marked content → the element that holds it; whatever stands twice is reported. */
function ownersOf({ all }: Structure, report: ReportProblem): Owners {
  const owners = new Map<number, Map<number, StructureElement>>()
  for (const element of all) {
    if (!element.isParentRight) report('ua', 'element that names another parent', element.role, element.reference)
    for (const leaf of element.leaves) {
      if (leaf.type !== 'content') continue
      const object = leaf.stream ?? leaf.page
      const ofObject = owners.get(object) ?? new Map<number, StructureElement>()
      owners.set(object, ofObject)
      if (ofObject.has(leaf.mcid))
        report(
          'ua',
          'content that belongs to two elements',
          `${String(object)}:${String(leaf.mcid)}`,
          element.reference,
        )
      ofObject.set(leaf.mcid, element)
    }
  }
  return owners
}

/**
 * All tagged content hangs in the tree, once, and the tree names no content that is not there; the way back from the
 * content to its element (ParentTree) says the same.
 */
export function checkTree(
  file: PdfFile,
  structure: Structure,
  contents: readonly PageContent[],
  report: ReportProblem,
): void {
  const owners = ownersOf(structure, report)
  const parents = numberTree(file, structure.root.get('ParentTree'))
  const found = new Map<number, Set<number>>()
  for (const { page, stream, holder, facts } of contents) {
    const place = `page ${String(page.index)}`
    const object = stream ?? page.reference
    const number = holder.get('StructParents')
    const back = typeof number === 'number' ? file.resolve(parents.get(number)) : null
    if (facts.mcids.length > 0 && !isPdfArray(back)) report('ua', 'page without a way to its structure', place, object)
    if (new Set(facts.mcids).size !== facts.mcids.length)
      report('ua', 'content with the same number twice', place, object)
    const ofObject = owners.get(object)
    const seen = found.get(object) ?? new Set<number>()
    found.set(object, seen)
    for (const mcid of facts.mcids) {
      const owner = ofObject?.get(mcid)
      if (owner) seen.add(mcid)
      else report('ua', 'tagged content outside the structure', place, object)
      const named = isPdfArray(back) ? back[mcid] : undefined
      if (owner && !(named instanceof PdfReference && named.number === owner.reference))
        report('ua', 'content and structure that contradict each other', place, object)
    }
  }
  for (const [object, ofObject] of owners)
    for (const [mcid, element] of ofObject)
      if (found.get(object)?.has(mcid) !== true)
        report('ua', 'element whose content is not on any page', element.role, element.reference)
}
