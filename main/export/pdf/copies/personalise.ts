import { err, ok, type Result } from '../../../../shared/domain/result'
import { appendedSection, appendObjects, nextNumber, type AppendedObject } from '../conformance/append-objects'
import { PdfFile } from '../conformance/pdf-file'
import { pdfPages, type PdfPage } from '../conformance/pdf-pages'
import { isPdfArray, PdfName, PdfReference, type PdfDictionary, type PdfValue } from '../conformance/pdf-value'
import type { CompileFailure } from '../pdf-engine'
import type { PdfWorkshop } from '../pdf-workshop'
import { nameHeight, setNames } from './set-names'
import { Transplant } from './transplant'

/** Copies of one file that differ in a name at the foot of every page. */
export interface PersonalCopies {
  /** How every copy begins; by itself it names nobody. */
  readonly base: Uint8Array
  /** What each copy ends with, in the order of the names. */
  readonly tails: readonly Uint8Array[]
  readonly losses: readonly string[]
}

const resource = 'SkriptaName'
/** Points from the lower edge: below the foot, where an office printer still prints. A page for a phone has less room. */
const [usualFoot, lowFoot, smallPage] = [14, 3, 300]

interface PageSize {
  readonly width: number
  readonly height: number
}

function sizeOf({ dictionary }: PdfPage): PageSize {
  const box = dictionary.get('MediaBox')
  const [left = 0, bottom = 0, right = 595, top = 842] = isPdfArray(box) ? box.map(Number) : []
  return { width: Math.round((right - left) * 100) / 100, height: top - bottom }
}

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/** The tags of an engine that cannot leave them out: the whole line is an artifact of the page that it is painted on. */
function withoutTags(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content).toString('latin1')
  const begun = /\/\w+\s*(?:<<(?:[^<>]|<[0-9A-Fa-f]*>)*>>\s*BDC|BMC)(?=\s)/gu
  return bytesOf(text.replaceAll(begun, '').replaceAll(/(^|\s)EMC(?=\s|$)/gu, '$1'))
}

/** A page that paints the form for its width after everything else. What was there keeps its own graphics state. */
function stampedPage(file: PdfFile, page: PdfPage, [before, after]: readonly [number, number], form: number) {
  const { dictionary, reference } = page
  const contents = dictionary.get('Contents')
  const resolved = file.resolve(contents)
  const parts: readonly PdfValue[] = isPdfArray(resolved) ? resolved : contents === undefined ? [] : [contents]
  const resources = file.dictionary(dictionary.get('Resources'))
  const pictures = new Map([...file.dictionary(resources.get('XObject')), [resource, new PdfReference(form)] as const])
  const next = new Map<string, PdfValue>([
    ...dictionary,
    ['Resources', new Map<string, PdfValue>([...resources, ['XObject', pictures]])],
    ['Contents', [new PdfReference(before), ...parts, new PdfReference(after)]],
  ])
  return { number: reference, dictionary: next }
}

function formObject(number: number, width: number, resources: PdfDictionary, content: Uint8Array): AppendedObject {
  const dictionary = new Map<string, PdfValue>([
    ['Type', new PdfName('XObject')],
    ['Subtype', new PdfName('Form')],
    ['BBox', [0, 0, width, nameHeight]],
    ['Resources', resources],
  ])
  return { number, dictionary, stream: content }
}

const plain: PdfDictionary = new Map()

const footOf = ({ width, height }: PageSize): number => (Math.min(width, height) < smallPage ? lowFoot : usualFoot)

/**
 * Puts a name at the foot of every page of a file, once for each name. The pages are prepared once; a copy adds a few
 * hundred bytes behind the end. The line is an artifact, so that tags and promises of the file stay true. The same input
 * gives the same bytes.
 */
export async function personalise(
  pdf: Uint8Array,
  names: readonly string[],
  workshop: PdfWorkshop,
): Promise<Result<PersonalCopies, CompileFailure>> {
  const file = new PdfFile(pdf)
  const pages = pdfPages(file)
  const sizes = new Map(pages.map((page) => [sizeOf(page).width, sizeOf(page)] as const))
  const widths = [...sizes.keys()]
  const set = await setNames(names, widths, workshop)
  if (!set.ok) return err(set.error)
  const { file: lines, losses } = set.value
  const transplant = new Transplant(lines, nextNumber(file))
  const [before, forms] = [transplant.takeNumber(), new Map(widths.map((width) => [width, transplant.takeNumber()]))]
  const afters = new Map(widths.map((width) => [width, transplant.takeNumber()]))
  const stamps = pdfPages(lines).map(({ dictionary }) => ({
    content: withoutTags(lines.stream(dictionary.get('Contents')) ?? new Uint8Array()),
    resources: transplant.dictionary(lines.dictionary(dictionary.get('Resources'))),
  }))
  const numberIn = (table: ReadonlyMap<number, number>, width: number): number => table.get(width) ?? 0
  const closing = (size: PageSize): Uint8Array =>
    bytesOf(
      `\nQ\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\nq 1 0 0 1 0 ${String(footOf(size))} cm /${resource} Do Q\nEMC\n`,
    )
  const base = appendObjects(file, [
    ...transplant.objects,
    { number: before, dictionary: plain, stream: bytesOf('q\n') },
    ...[...sizes].map(([width, size]) => ({
      number: numberIn(afters, width),
      dictionary: plain,
      stream: closing(size),
    })),
    ...widths.map((width) => formObject(numberIn(forms, width), width, plain, new Uint8Array())),
    ...pages.map((page) => {
      const { width } = sizeOf(page)
      return stampedPage(file, page, [before, numberIn(afters, width)], numberIn(forms, width))
    }),
  ])
  const prepared = new PdfFile(base)
  const seed = prepared.bytes.subarray(prepared.startOfTable)
  const tails = names.map((_, at) => {
    const own = widths.flatMap((width, index) => {
      const stamp = stamps[index * names.length + at]
      return stamp ? [formObject(numberIn(forms, width), width, stamp.resources, stamp.content)] : []
    })
    return appendedSection(prepared, own, seed)
  })
  return ok({ base, tails, losses })
}
