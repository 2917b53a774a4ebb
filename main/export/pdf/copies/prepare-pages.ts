import type { AppendedObject } from '../conformance/append-objects'
import type { PdfFile } from '../conformance/pdf-file'
import { contentParts, type PdfPage } from '../conformance/pdf-pages'
import { isPdfArray, PdfName, PdfReference, type PdfDictionary, type PdfValue } from '../conformance/pdf-value'
import { nameHeight } from './set-names'
import type { Transplant } from './transplant'

const resource = 'SkriptaName'
/** Points from the lower edge: below the foot, where an office printer still prints. A page for a phone has less room. */
const [usualFoot, lowFoot, smallPage] = [14, 3, 300]

interface PageSize {
  readonly width: number
  readonly height: number
}

/** The numbers of what pages of one width share: the form with the name, and the content that paints it. */
interface Stamp {
  readonly size: PageSize
  readonly form: number
  readonly painter: number
}

export type Stamps = ReadonlyMap<number, Stamp>

function sizeOf({ dictionary }: PdfPage): PageSize {
  const box = dictionary.get('MediaBox')
  const [left = 0, bottom = 0, right = 595, top = 842] = isPdfArray(box) ? box.map(Number) : []
  return { width: Math.round((right - left) * 100) / 100, height: top - bottom }
}

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const plain: PdfDictionary = new Map()

/** A form and a painter for each width of page that the file has. */
export function reserveStamps(pages: readonly PdfPage[], transplant: Transplant): Stamps {
  const sizes = new Map(pages.map(sizeOf).map((size) => [size.width, size] as const))
  return new Map(
    [...sizes].map(([width, size]) => [
      width,
      { size, form: transplant.takeNumber(), painter: transplant.takeNumber() },
    ]),
  )
}

/** The widths of pages in the order of their stamps. */
export const widthsOf = (pages: readonly PdfPage[]): readonly number[] => [
  ...new Set(pages.map((page) => sizeOf(page).width)),
]

export function formObject(
  number: number,
  width: number,
  resources: PdfDictionary,
  content: Uint8Array,
): AppendedObject {
  const dictionary = new Map<string, PdfValue>([
    ['Type', new PdfName('XObject')],
    ['Subtype', new PdfName('Form')],
    ['BBox', [0, 0, width, nameHeight]],
    ['Resources', resources],
  ])
  return { number, dictionary, stream: content }
}

function painterOf({ size, painter }: Stamp): AppendedObject {
  const foot = Math.min(size.width, size.height) < smallPage ? lowFoot : usualFoot
  const mark = '/Artifact <</Type /Pagination /Subtype /Footer>> BDC'
  const content = `\nQ\n${mark}\nq 1 0 0 1 0 ${String(foot)} cm /${resource} Do Q\nEMC\n`
  return { number: painter, dictionary: plain, stream: bytesOf(content) }
}

/** A page that paints the form for its width after everything else. What was there keeps its own graphics state. */
function stampedPage(file: PdfFile, page: PdfPage, before: number, stamp: Stamp): AppendedObject {
  const { dictionary, reference } = page
  const parts = contentParts(file, dictionary)
  const resources = file.dictionary(dictionary.get('Resources'))
  const form = [resource, new PdfReference(stamp.form)] as const
  const pictures = new Map([...file.dictionary(resources.get('XObject')), form])
  const next = new Map<string, PdfValue>([
    ...dictionary,
    ['Resources', new Map<string, PdfValue>([...resources, ['XObject', pictures]])],
    ['Contents', [new PdfReference(before), ...parts, new PdfReference(stamp.painter)]],
  ])
  return { number: reference, dictionary: next }
}

/** Everything that all copies share: the pages as they paint the form, and the form while it names nobody. */
export function preparedPages(
  file: PdfFile,
  pages: readonly PdfPage[],
  stamps: Stamps,
  before: number,
): readonly AppendedObject[] {
  return [
    { number: before, dictionary: plain, stream: bytesOf('q\n') },
    ...[...stamps.values()].map(painterOf),
    ...[...stamps].map(([width, { form }]) => formObject(form, width, plain, new Uint8Array())),
    ...pages.flatMap((page) => {
      const stamp = stamps.get(sizeOf(page).width)
      return stamp ? [stampedPage(file, page, before, stamp)] : []
    }),
  ]
}
