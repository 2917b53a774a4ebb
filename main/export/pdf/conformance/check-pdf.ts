import { checkContent, checkXObjects } from './check-content'
import { checkElements } from './check-elements'
import { checkFile } from './check-file'
import { checkFonts } from './check-fonts'
import { checkLinks } from './check-links'
import { checkTree } from './check-structure'
import type { PdfFile } from './pdf-file'
import { pdfPages } from './pdf-pages'
import type { PdfProblem, ReportProblem } from './pdf-problem'
import { newReadingMemory, type ReadingMemory } from './reading-memory'
import { readStructure } from './read-structure'

/**
 * What stands between a PDF and PDF/UA-1 or PDF/A-2a, as far as a machine can tell: content, fonts, structure, links,
 * what is forbidden. Declarations (XMP, output intent) are not looked at: they are made when this finds nothing. Each
 * problem once. `memory` is kept between calls to read nothing twice.
 */
export function checkPdf(file: PdfFile, memory: ReadingMemory = newReadingMemory()): readonly PdfProblem[] {
  const problems = new Map<string, PdfProblem>()
  const report: ReportProblem = (standard, rule, place = '', object) => {
    const name = `${rule} ${place}`
    const known = problems.get(name)?.objects ?? []
    problems.set(name, { standard, rule, place, objects: object === undefined ? known : [...known, object] })
  }
  const pages = pdfPages(file)
  checkFile(file, pages, memory.sound, report)
  const contents = checkContent(file, pages, memory.contents, report)
  checkXObjects(file, contents, report)
  checkFonts(file, contents, report)
  const structure = readStructure(file)
  if (structure === null) report('both', 'document without structure')
  else {
    checkTree(file, structure, contents, report)
    checkElements(file, structure, report)
    checkLinks(file, pages, structure, report)
  }
  return [...problems.values()]
}
