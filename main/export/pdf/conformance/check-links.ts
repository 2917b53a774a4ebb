import type { PdfFile } from './pdf-file'
import type { PdfPage } from './pdf-pages'
import type { ReportProblem } from './pdf-problem'
import { isPdfArray, nameOf, PdfReference, textOf, type PdfDictionary } from './pdf-value'
import { numberTree, type Structure } from './read-structure'

const allowedActions = new Set(['GoTo', 'GoToR', 'URI', 'Named', 'Thread'])
const [hidden, printed] = [0b100011, 0b100]

function checkAnnotation(
  file: PdfFile,
  annotation: PdfDictionary,
  place: string,
  say: ReportProblem,
  object?: number,
): void {
  const report: ReportProblem = (standard, rule, where) => say(standard, rule, where, object)
  const kind = nameOf(annotation.get('Subtype'))
  const flags = annotation.get('F')
  if (kind !== 'Link') report('a', 'annotation of another kind than a link', `${place} ${kind}`)
  if (textOf(file.resolve(annotation.get('Contents'))).trim() === '') report('ua', 'link without a description', place)
  if (typeof flags !== 'number' || (flags & hidden) !== 0 || (flags & printed) === 0)
    report('a', 'link that is hidden or not printed', place)
  const action = file.dictionary(annotation.get('A'))
  if (action.size > 0 && !allowedActions.has(nameOf(action.get('S'))))
    report('a', 'link that starts something', `${place} ${nameOf(action.get('S'))}`)
  if (annotation.has('AA')) report('a', 'link that starts something', place)
}

/** Links: described, hanging in the structure, followed in reading order. */
export function checkLinks(
  file: PdfFile,
  pages: readonly PdfPage[],
  structure: Structure,
  report: ReportProblem,
): void {
  const parents = numberTree(file, structure.root.get('ParentTree'))
  const owners = new Map<number, { readonly reference: number; readonly role: string }>()
  for (const { leaves, reference, standardRole: role } of structure.all)
    for (const leaf of leaves) if (leaf.type === 'object') owners.set(leaf.reference, { reference, role })
  for (const page of pages) {
    const place = `page ${String(page.index)}`
    const annotations = file.resolve(page.dictionary.get('Annots'))
    if (!isPdfArray(annotations) || annotations.length === 0) continue
    if (nameOf(page.dictionary.get('Tabs')) !== 'S') report('ua', 'links that are not visited in reading order', place)
    for (const reference of annotations) {
      const annotation = file.dictionary(reference)
      const object = reference instanceof PdfReference ? reference.number : undefined
      checkAnnotation(file, annotation, place, report, object)
      const owner = reference instanceof PdfReference ? owners.get(reference.number) : undefined
      if (owner?.role !== 'Link') report('ua', 'link outside the structure', place, object)
      const key = annotation.get('StructParent')
      const named = typeof key === 'number' ? parents.get(key) : undefined
      if (!(named instanceof PdfReference) || named.number !== owner?.reference)
        report('ua', 'link and structure that contradict each other', place, object)
    }
  }
}
