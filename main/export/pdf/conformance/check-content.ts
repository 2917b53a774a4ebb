import { createHash } from 'node:crypto'
import { readContent, type ContentFacts } from './content-reader'
import { languageTag } from './language-tag'
import type { PdfFile } from './pdf-file'
import type { PdfPage } from './pdf-pages'
import type { ReportProblem } from './pdf-problem'
import { isPdfArray, nameOf, type PdfDictionary, type PdfValue } from './pdf-value'

/** What was read from content streams, by the hash of their bytes: most pages of a book are those of the export before. */
export type ContentMemory = Map<string, ContentFacts>

const longestMemory = 5_000

/** Facts of a stream that lies packed in the file; null when it cannot be unpacked. */
function factsOf(file: PdfFile, contents: PdfValue | undefined, memory: ContentMemory): ContentFacts | null {
  const raw = file.rawStream(contents)
  if (raw === null) return null
  const key = createHash('sha1').update(raw).digest('base64')
  const known = memory.get(key)
  if (known) return known
  const bytes = file.stream(contents)
  if (bytes === null) return null
  const facts = readContent(bytes)
  if (memory.size >= longestMemory) memory.clear()
  memory.set(key, facts)
  return facts
}

const allowedSpaces = new Set(['DeviceGray', 'DeviceRGB', 'Pattern'])

function checkFacts(
  facts: ContentFacts,
  place: string,
  resources: PdfDictionary,
  file: PdfFile,
  report: ReportProblem,
) {
  if (facts.unmarked > 0) report('ua', 'content that is neither tagged nor an artifact', place)
  if (facts.mixed > 0) report('ua', 'artifact and tagged content inside each other', place)
  if (facts.unbalanced) report('both', 'marked content that is not closed', place)
  if (facts.deepest > 28) report('a', 'graphics states nested too deep', place)
  for (const language of facts.languages)
    if (!languageTag.test(language)) report('both', 'text in an unknown language', `${place} ${language}`)
  for (const operator of facts.unknown) report('a', 'unknown operator in a page', `${place} ${operator}`)
  const spaces = file.dictionary(resources.get('ColorSpace'))
  for (const space of facts.colourSpaces) {
    if (!allowedSpaces.has(space) && !spaces.has(space))
      report('a', 'colour without a colour profile', `${place} ${space}`)
  }
}

export interface PageContent {
  readonly page: PdfPage
  readonly facts: ContentFacts
  readonly resources: PdfDictionary
}

/** Reads what each page paints and says what no standard lets pass. */
export function checkContent(
  file: PdfFile,
  pages: readonly PdfPage[],
  memory: ContentMemory,
  report: ReportProblem,
): readonly PageContent[] {
  return pages.flatMap((page) => {
    const contents = page.dictionary.get('Contents')
    if (contents === undefined) return []
    const place = `page ${String(page.index)}`
    const facts = isPdfArray(file.resolve(contents)) ? null : factsOf(file, contents, memory)
    if (facts === null) {
      report('both', 'page that cannot be read back', place)
      return []
    }
    const resources = file.dictionary(page.dictionary.get('Resources'))
    checkFacts(facts, place, resources, file, report)
    return [{ page, facts, resources }]
  })
}

/** Pictures and forms that the pages paint. */
export function checkXObjects(file: PdfFile, contents: readonly PageContent[], report: ReportProblem): void {
  const seen = new Set<PdfValue | undefined>()
  for (const { page, facts, resources } of contents) {
    const xObjects = file.dictionary(resources.get('XObject'))
    for (const name of facts.xObjects) {
      const value = xObjects.get(name)
      if (seen.has(value)) continue
      seen.add(value)
      checkXObject(file, file.dictionary(value), `page ${String(page.index)} ${name}`, report)
    }
  }
}

function checkXObject(file: PdfFile, xObject: PdfDictionary, place: string, report: ReportProblem): void {
  const kind = nameOf(xObject.get('Subtype'))
  if (kind !== 'Image' && kind !== 'Form') report('a', 'object that is neither picture nor form', place)
  if (xObject.get('Interpolate') === true) report('a', 'picture with interpolation', place)
  if (xObject.has('OPI') || xObject.has('Alternates') || xObject.has('Ref'))
    report('a', 'picture with alternates', place)
  const space = file.resolve(xObject.get('ColorSpace'))
  if (nameOf(space) === 'DeviceCMYK') report('a', 'picture in CMYK without a colour profile', place)
  if (kind === 'Form' && file.dictionary(xObject.get('Group')).size > 0) {
    const colour = file.dictionary(xObject.get('Group')).get('CS')
    if (nameOf(file.resolve(colour)) === 'DeviceCMYK')
      report('a', 'transparency in CMYK without a colour profile', place)
  }
}
