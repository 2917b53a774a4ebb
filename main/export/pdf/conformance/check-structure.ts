import type { PageContent } from './check-content'
import type { PdfFile } from './pdf-file'
import type { ReportProblem } from './pdf-problem'
import { isPdfArray, PdfReference } from './pdf-value'
import { numberTree, type Structure, type StructureElement } from './read-structure'

const key = (page: number, mcid: number): string => `${String(page)}:${String(mcid)}`

/** Marked content → the element that holds it; whatever stands twice is reported. */
function ownersOf({ all }: Structure, report: ReportProblem): ReadonlyMap<string, StructureElement> {
  const owners = new Map<string, StructureElement>()
  for (const element of all) {
    if (!element.isParentRight) report('ua', 'element that names another parent', element.role, element.reference)
    for (const leaf of element.leaves) {
      if (leaf.type !== 'content') continue
      const name = key(leaf.stream ?? leaf.page, leaf.mcid)
      if (owners.has(name)) report('ua', 'content that belongs to two elements', name, element.reference)
      owners.set(name, element)
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
  const found = new Set<string>()
  for (const { page, stream, holder, facts } of contents) {
    const place = `page ${String(page.index)}`
    const object = stream ?? page.reference
    const number = holder.get('StructParents')
    const back = typeof number === 'number' ? file.resolve(parents.get(number)) : null
    if (facts.mcids.length > 0 && !isPdfArray(back)) report('ua', 'page without a way to its structure', place, object)
    if (new Set(facts.mcids).size !== facts.mcids.length)
      report('ua', 'content with the same number twice', place, object)
    for (const mcid of facts.mcids) {
      const owner = owners.get(key(object, mcid))
      if (owner) found.add(key(object, mcid))
      else report('ua', 'tagged content outside the structure', place, object)
      const named = isPdfArray(back) ? back[mcid] : undefined
      if (owner && !(named instanceof PdfReference && named.number === owner.reference))
        report('ua', 'content and structure that contradict each other', place, object)
    }
  }
  for (const [name, element] of owners)
    if (!found.has(name)) report('ua', 'element whose content is not on any page', element.role, element.reference)
}
