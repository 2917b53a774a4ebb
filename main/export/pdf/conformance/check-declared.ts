import { documentFacts } from './declare-standards'
import { PdfFile } from './pdf-file'
import { catalogOf } from './pdf-pages'
import type { PdfProblem, ReportProblem } from './pdf-problem'
import { isPdfArray, nameOf } from './pdf-value'

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plain = (xml: string): string =>
  xml.replaceAll(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => entities[name] ?? '')

function valueOf(xmp: string, name: string): string {
  const inside = new RegExp(`<${name}>(.*?)</${name}>`, 'su').exec(xmp)?.[1] ?? ''
  return plain(/<rdf:li[^>]*>(.*?)<\/rdf:li>/su.exec(inside)?.[1] ?? inside)
}

function checkMetadata(file: PdfFile, report: ReportProblem): void {
  const stream = file.stream(catalogOf(file).get('Metadata'))
  if (stream === null) {
    report('both', 'document without metadata')
    return
  }
  const xmp = Buffer.from(stream).toString('utf8')
  const facts = documentFacts(file)
  const pairs: readonly (readonly [string, string])[] = [
    ['dc:title', facts.title],
    ['dc:creator', facts.author],
    ['dc:language', facts.language],
    ['xmp:CreatorTool', facts.creator],
    ['xmp:CreateDate', facts.created],
    ['xmp:ModifyDate', facts.modified],
  ]
  for (const [name, expected] of pairs)
    if (valueOf(xmp, name) !== expected) report('both', 'metadata that differ from each other', name)
  if (valueOf(xmp, 'pdfuaid:part') !== '1') report('ua', 'document that does not call itself PDF/UA')
  if (valueOf(xmp, 'pdfaid:part') !== '2' || valueOf(xmp, 'pdfaid:conformance') !== 'A')
    report('a', 'document that does not call itself PDF/A-2a')
}

function checkIntent(file: PdfFile, report: ReportProblem): void {
  const intents = file.resolve(catalogOf(file).get('OutputIntents'))
  const intent = file.dictionary(isPdfArray(intents) ? intents[0] : undefined)
  const profile = file.stream(intent.get('DestOutputProfile'))
  const head = Buffer.from(profile ?? []).toString('latin1', 0, 40)
  if (nameOf(intent.get('S')) !== 'GTS_PDFA1' || head.slice(36) !== 'acsp' || !head.includes('RGB XYZ '))
    report('a', 'document without a colour profile for output')
}

/** What a finished file lacks of the declarations of PDF/UA-1 and PDF/A-2a. */
export function checkDeclared(bytes: Uint8Array): readonly PdfProblem[] {
  const problems: PdfProblem[] = []
  const report: ReportProblem = (standard, rule, place = '') => {
    problems.push({ standard, rule, place, objects: [] })
  }
  const file = new PdfFile(bytes)
  checkMetadata(file, report)
  checkIntent(file, report)
  const viewer = file.dictionary(catalogOf(file).get('ViewerPreferences'))
  if (viewer.get('DisplayDocTitle') !== true) report('ua', 'title that is not shown')
  if (!/^%PDF-1\.7\n%[\u0080-\u00ff]{4}/u.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1')))
    report('a', 'file that does not begin as PDF/A must')
  return problems
}
