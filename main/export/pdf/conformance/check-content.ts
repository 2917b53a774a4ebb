import { createHash } from 'node:crypto'
import { readContent, type ContentFacts } from './content-reader'
import { languageTag } from './language-tag'
import type { PdfFile } from './pdf-file'
import type { PdfPage } from './pdf-pages'
import type { ReportProblem } from './pdf-problem'
import { isPdfArray, nameOf, PdfReference, type PdfDictionary, type PdfValue } from './pdf-value'

/** What was read from content streams, by the hash of their bytes: most pages of a book are those of the export before. */
export type ContentMemory = Map<string, ContentFacts>

const longestMemory = 5_000

/** The parts of a content as they lie in the file; null for what is no stream. */
function partsOf(file: PdfFile, contents: PdfValue | undefined): readonly PdfValue[] {
  const resolved = file.resolve(contents)
  return isPdfArray(resolved) ? resolved : [contents ?? null]
}

/** Null when one part is packed in a way that is not known, or is damaged. */
function unpack(file: PdfFile, parts: readonly PdfValue[]): readonly Uint8Array[] | null {
  try {
    const unpacked = parts.flatMap((part) => file.stream(part) ?? [])
    return unpacked.length < parts.length ? null : unpacked
  } catch {
    return null
  }
}

function packing(file: PdfFile, part: PdfValue): string {
  const dictionary = file.dictionary(part)
  return `${String(dictionary.has('Filter'))} ${nameOf(file.resolve(dictionary.get('Filter')))}\n`
}

/** Facts of a content that lies packed in the file; null when it cannot be unpacked. */
function factsOf(file: PdfFile, contents: PdfValue | undefined, memory: ContentMemory): ContentFacts | null {
  const parts = partsOf(file, contents)
  const hash = createHash('sha1')
  for (const part of parts) {
    const raw = file.rawStream(part)
    if (raw === null) return null
    // The same bytes packed in another way are another content.
    hash.update(packing(file, part)).update(raw)
  }
  const key = hash.digest('base64')
  const known = memory.get(key)
  if (known) return known
  const unpacked = unpack(file, parts)
  if (unpacked === null) return null
  const [only] = unpacked
  const joined = () => Buffer.concat(unpacked.flatMap((part) => [part, Uint8Array.of(10)]))
  const facts = readContent(unpacked.length === 1 && only ? only : joined())
  if (memory.size >= longestMemory) memory.clear()
  memory.set(key, facts)
  return facts
}

const allowedSpaces = new Set(['DeviceGray', 'DeviceRGB', 'Pattern'])

function checkFacts({ facts, page, stream, resources }: PageContent, file: PdfFile, report: ReportProblem) {
  const place = placeOf(page)
  const object = stream ?? page.reference
  if (facts.mixed > 0) report('ua', 'artifact and tagged content inside each other', place, object)
  if (facts.unbalanced) report('both', 'marked content that is not closed', place, object)
  if (facts.deepest > 28) report('a', 'graphics states nested too deep', place, object)
  for (const language of facts.languages)
    if (!languageTag.test(language)) report('both', 'text in an unknown language', `${place} ${language}`, object)
  for (const operator of facts.unknown) report('a', 'unknown operator in a page', `${place} ${operator}`, object)
  const spaces = file.dictionary(resources.get('ColorSpace'))
  for (const space of facts.colourSpaces) {
    if (!allowedSpaces.has(space) && !spaces.has(space))
      report('a', 'colour without a colour profile', `${place} ${space}`, object)
  }
}

export interface PageContent {
  readonly page: PdfPage
  /** Number of the form that paints it; null for what the page paints itself. */
  readonly stream: number | null
  /** Page or form: it says where its content stands in the structure. */
  readonly holder: PdfDictionary
  readonly facts: ContentFacts
  readonly resources: PdfDictionary
}

const placeOf = ({ index }: PdfPage): string => `page ${String(index)}`

interface Reading {
  readonly file: PdfFile
  readonly memory: ContentMemory
  readonly report: ReportProblem
  readonly found: PageContent[]
  readonly seen: Set<number>
}

const isForm = (xObject: PdfDictionary): boolean => nameOf(xObject.get('Subtype')) === 'Form'

/** What a content paints and the forms in it; a form that lies in a tag is part of what that tag means. */
function collect(reading: Reading, content: PageContent, isHeld: boolean): void {
  const { file, report, found } = reading
  const { page, stream, facts, resources } = content
  found.push(content)
  checkFacts(content, file, report)
  const object = stream ?? page.reference
  const unmarked = 'content that is neither tagged nor an artifact'
  if (!isHeld && facts.unmarked > 0) report('ua', unmarked, placeOf(page), object)
  if (isHeld && facts.mcids.length > 0)
    report('ua', 'artifact and tagged content inside each other', placeOf(page), object)
  const xObjects = file.dictionary(resources.get('XObject'))
  for (const name of facts.xObjects) {
    const isBare = !isHeld && facts.bare.has(name)
    const value = xObjects.get(name)
    if (isForm(file.dictionary(value))) collectForm(reading, content, value, !isBare)
    else if (isBare) report('ua', unmarked, placeOf(page), object)
  }
}

function collectForm(reading: Reading, around: PageContent, value: PdfValue | undefined, isHeld: boolean): void {
  const { file, memory, report, seen } = reading
  if (!(value instanceof PdfReference) || seen.has(value.number)) return
  seen.add(value.number)
  const holder = file.dictionary(value)
  const facts = factsOf(file, value, memory)
  if (facts === null) return report('both', 'page that cannot be read back', placeOf(around.page), value.number)
  const resources = holder.has('Resources') ? file.dictionary(holder.get('Resources')) : around.resources
  collect(reading, { page: around.page, stream: value.number, holder, facts, resources }, isHeld)
}

/** Reads what each page paints and says what no standard lets pass. */
export function checkContent(
  file: PdfFile,
  pages: readonly PdfPage[],
  memory: ContentMemory,
  report: ReportProblem,
): readonly PageContent[] {
  const reading: Reading = { file, memory, report, found: [], seen: new Set() }
  for (const page of pages) {
    const { dictionary, reference } = page
    if (!dictionary.has('Contents')) continue
    const facts = factsOf(file, dictionary.get('Contents'), memory)
    if (facts === null) {
      report('both', 'page that cannot be read back', placeOf(page), reference)
      continue
    }
    const resources = file.dictionary(dictionary.get('Resources'))
    collect(reading, { page, stream: null, holder: dictionary, facts, resources }, false)
  }
  return reading.found
}

/** Pictures and forms that the pages paint. */
export function checkXObjects(file: PdfFile, contents: readonly PageContent[], say: ReportProblem): void {
  const seen = new Set<PdfValue | undefined>()
  for (const { page, facts, resources } of contents) {
    const xObjects = file.dictionary(resources.get('XObject'))
    for (const name of facts.xObjects) {
      const value = xObjects.get(name)
      if (seen.has(value)) continue
      seen.add(value)
      const object = value instanceof PdfReference ? value.number : page.reference
      const report: ReportProblem = (standard, rule, place) => say(standard, rule, place, object)
      checkXObject(file, file.dictionary(value), `${placeOf(page)} ${name}`, report)
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
