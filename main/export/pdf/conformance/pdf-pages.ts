import type { PdfFile } from './pdf-file'
import { isPdfArray, nameOf, PdfReference, type PdfDictionary, type PdfValue } from './pdf-value'

export interface PdfPage {
  /** From 1, as it lies in the file. */
  readonly index: number
  readonly reference: number
  readonly dictionary: PdfDictionary
}

function collect(file: PdfFile, value: PdfValue | undefined, found: [number, PdfDictionary][]): void {
  if (!(value instanceof PdfReference)) return
  const node = file.dictionary(value)
  const kids = file.resolve(node.get('Kids'))
  if (nameOf(node.get('Type')) === 'Page' || !isPdfArray(kids)) found.push([value.number, node])
  else for (const kid of kids) collect(file, kid, found)
}

export const catalogOf = (file: PdfFile): PdfDictionary => file.dictionary(file.trailer.get('Root'))

/** The pages in their order. */
export function pdfPages(file: PdfFile): readonly PdfPage[] {
  const found: [number, PdfDictionary][] = []
  collect(file, catalogOf(file).get('Pages'), found)
  return found.map(([reference, dictionary], at) => ({ index: at + 1, reference, dictionary }))
}
