import { languageTag } from './language-tag'
import type { PdfFile } from './pdf-file'
import type { ReportProblem } from './pdf-problem'
import { isPdfArray, isPdfDictionary, nameOf, textOf, type PdfDictionary } from './pdf-value'
import type { Structure, StructureElement } from './read-structure'

const grouping = 'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private'
const blockLevel = 'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot'
const inlineLevel = 'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
const standardRoles = new Set(`${grouping} ${blockLevel} ${inlineLevel}`.split(' '))

/** What may stand directly in what (ISO 32000-1, 14.8.4.3; ISO 14289-1, 7.5 and 7.6). */
const onlyIn: Readonly<Record<string, readonly string[] | undefined>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}
const onlyHolds: Readonly<Record<string, readonly string[] | undefined>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody', 'Span'],
  TOC: ['TOC', 'TOCI', 'Caption'],
}

function attributes(file: PdfFile, element: StructureElement, owner: string): PdfDictionary | undefined {
  const value = file.resolve(element.dictionary.get('A'))
  const all = isPdfArray(value) ? value.map((one) => file.resolve(one)) : [value]
  return all.filter(isPdfDictionary).find((one) => nameOf(one.get('O')) === owner)
}

const hasContent = (element: StructureElement): boolean =>
  element.leaves.length > 0 || element.children.some(hasContent)

function checkNesting(element: StructureElement, report: ReportProblem): void {
  const { standardRole: role, parent, children } = element
  if (!standardRoles.has(role)) report('both', 'element of an unknown kind', element.role, element.reference)
  const holders = onlyIn[role]
  if (holders && !holders.includes(parent?.standardRole ?? ''))
    report('ua', 'element in the wrong place', `${role} in ${parent?.standardRole ?? 'root'}`, element.reference)
  const held = onlyHolds[role]
  for (const child of held ? children : [])
    if (!held?.includes(child.standardRole))
      report('ua', 'element in the wrong place', `${child.standardRole} in ${role}`, child.reference)
}

function checkHeader(file: PdfFile, element: StructureElement, report: ReportProblem): void {
  const table = attributes(file, element, 'Table')
  const scope = nameOf(table?.get('Scope'))
  const headers = file.resolve(table?.get('Headers'))
  if (!['Row', 'Column', 'Both'].includes(scope) && !(isPdfArray(headers) && headers.length > 0))
    report('ua', 'table header that does not say what it heads', element.role, element.reference)
}

function checkWords(file: PdfFile, element: StructureElement, notes: Set<string>, report: ReportProblem): void {
  const { standardRole: role, dictionary } = element
  const alt =
    textOf(file.resolve(dictionary.get('Alt'))).trim() || textOf(file.resolve(dictionary.get('ActualText'))).trim()
  if ((role === 'Figure' || role === 'Formula') && alt === '')
    report('ua', 'picture without alternative text', role, element.reference)
  if (role === 'TH') checkHeader(file, element, report)
  if (role === 'Note') {
    const id = textOf(file.resolve(dictionary.get('ID')))
    if (id === '' || notes.has(id)) report('ua', 'note without a name of its own', id, element.reference)
    notes.add(id)
  }
  const language = file.resolve(dictionary.get('Lang'))
  if (language !== null && !languageTag.test(textOf(language)))
    report('both', 'text in an unknown language', textOf(language), element.reference)
}

function checkHeadings({ all }: Structure, report: ReportProblem): void {
  let level = 0
  for (const element of all) {
    const next = Number(/^H([1-6])$/u.exec(element.standardRole)?.[1] ?? 0)
    if (next === 0) continue
    if (next > level + 1)
      report('ua', 'skipped heading level', `H${String(next)} after H${String(level)}`, element.reference)
    if (!hasContent(element)) report('ua', 'empty heading', element.role, element.reference)
    level = next
  }
}

/** Each element of the structure by itself and in its place. */
export function checkElements(file: PdfFile, structure: Structure, report: ReportProblem): void {
  const notes = new Set<string>()
  const [top] = structure.top
  if (structure.top.length !== 1 || top?.standardRole !== 'Document')
    report('ua', 'structure without one root', 'Document')
  for (const element of structure.all) {
    checkNesting(element, report)
    checkWords(file, element, notes, report)
  }
  checkHeadings(structure, report)
}
