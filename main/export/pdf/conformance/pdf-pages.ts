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

/** What a page's content stands in: one stream or several that follow each other (ISO 32000-1, 7.8.2). */
export function contentParts(file: PdfFile, page: PdfDictionary): readonly PdfValue[] {
  const contents = page.get('Contents')
  const resolved = file.resolve(contents)
  if (isPdfArray(resolved)) return resolved
  return contents === undefined ? [] : [contents]
}
