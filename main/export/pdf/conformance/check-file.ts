import type { PdfFile } from './pdf-file'
import { catalogOf, type PdfPage } from './pdf-pages'
import type { ReportProblem } from './pdf-problem'
import { isPdfArray, isPdfDictionary, nameOf, PdfName, PdfString, textOf, type PdfValue } from './pdf-value'

const forbiddenActions = new Set(
  'Launch Sound Movie ResetForm ImportData JavaScript Hide SetOCGState Rendition Trans GoTo3DView SubmitForm'.split(
    ' ',
  ),
)
const blendModes = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
)

function checkCatalog(file: PdfFile, report: ReportProblem): void {
  const catalog = catalogOf(file)
  const info = file.dictionary(file.trailer.get('Info'))
  const marks = file.dictionary(catalog.get('MarkInfo'))
  if (textOf(file.resolve(info.get('Title'))).trim() === '') report('ua', 'document without a title')
  if (textOf(file.resolve(catalog.get('Lang'))).trim() === '') report('both', 'document without a language')
  if (marks.get('Marked') !== true || marks.get('Suspects') === true) report('both', 'document that is not tagged')
  if (!catalog.has('PageLabels')) report('ua', 'pages without labels')
  if (file.trailer.has('Encrypt')) report('both', 'document that is encrypted')
  const id = file.resolve(file.trailer.get('ID'))
  if (!isPdfArray(id) || id.length !== 2 || !id.every((part) => part instanceof PdfString && part.bytes !== ''))
    report('a', 'document without a number')
  for (const key of ['AA', 'Requirements', 'XFA', 'NeedsRendering', 'OCProperties', 'AcroForm'])
    if (catalog.has(key)) report('a', 'document with active parts', key)
  const names = file.dictionary(catalog.get('Names'))
  for (const key of ['JavaScript', 'EmbeddedFiles', 'AlternatePresentations'])
    if (names.has(key)) report('a', 'document with active parts', key)
}

/** Limits of ISO 19005-2, 6.1.13, and values that may not occur anywhere. */
function checkValue(value: PdfValue, number: number, report: ReportProblem): void {
  if (value instanceof PdfString && value.bytes.length > 32_767)
    report('a', 'text that is too long', `object ${String(number)}`, number)
  else if (value instanceof PdfName && value.name.length > 127)
    report('a', 'name that is too long', `object ${String(number)}`, number)
  else if (typeof value === 'number' && Math.abs(value) > 2_147_483_647)
    report('a', 'number that is too large', `object ${String(number)}`, number)
  else if (isPdfArray(value)) for (const part of value) checkValue(part, number, report)
  else if (isPdfDictionary(value)) {
    checkDictionary(value, number, report)
    for (const part of value.values()) checkValue(part, number, report)
  }
}

function checkDictionary(dictionary: ReadonlyMap<string, PdfValue>, number: number, report: ReportProblem): void {
  const place = `object ${String(number)}`
  const [action, filter, blend] = [nameOf(dictionary.get('S')), nameOf(dictionary.get('Filter')), dictionary.get('BM')]
  if (forbiddenActions.has(action) && !dictionary.has('P'))
    report('a', 'document with active parts', `${place} ${action}`, number)
  if (dictionary.has('JS')) report('a', 'document with active parts', `${place} JS`, number)
  if (filter === 'LZWDecode' || filter === 'Crypt') report('a', 'packed in a way that is not allowed', place, number)
  if (dictionary.has('TR') || dictionary.has('HTP')) report('a', 'colours changed on output', place, number)
  if (blend instanceof PdfName && !blendModes.has(blend.name)) report('a', 'unknown way of blending', place, number)
}

function checkSizes(pages: readonly PdfPage[], report: ReportProblem): void {
  for (const { dictionary, index } of pages) {
    const box = dictionary.get('MediaBox')
    const sides = isPdfArray(box) ? [Number(box[2]) - Number(box[0]), Number(box[3]) - Number(box[1])] : []
    if (sides.length !== 2 || sides.some((side) => !(side >= 3 && side <= 14_400)))
      report('a', 'page of an impossible size', `page ${String(index)}`)
  }
}

/** An object in which nothing was found is `sound` for good: it never changes. */
function checkObject(value: PdfValue, number: number, sound: WeakSet<object>, report: ReportProblem): void {
  const object = isPdfArray(value) || isPdfDictionary(value) ? value : null
  if (object && sound.has(object)) return
  let isSound = true
  checkValue(value, number, (...problem) => {
    isSound = false
    report(...problem)
  })
  if (object && isSound) sound.add(object)
}

/** The document as a whole: what it must say about itself, and what must not be in it. */
export function checkFile(
  file: PdfFile,
  pages: readonly PdfPage[],
  sound: WeakSet<object>,
  report: ReportProblem,
): void {
  checkCatalog(file, report)
  checkSizes(pages, report)
  for (const number of file.numbers) checkObject(file.object(number), number, sound, report)
}
