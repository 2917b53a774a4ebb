import { isPdfArray, PdfKeyword, PdfName, PdfReference, PdfString, type PdfValue } from './pdf-value'

const oddInName = /[^!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]/gu

/** A value in the syntax of a file. */
export function writePdfValue(value: PdfValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value)
  if (value instanceof PdfName)
    return `/${value.name.replace(oddInName, (odd) => `#${odd.charCodeAt(0).toString(16).padStart(2, '0')}`)}`
  if (value instanceof PdfReference) return `${String(value.number)} 0 R`
  if (value instanceof PdfString) return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`
  if (value instanceof PdfKeyword) return value.word
  if (isPdfArray(value)) return `[${value.map(writePdfValue).join(' ')}]`
  return `<<${[...value].map(([key, part]) => `${writePdfValue(new PdfName(key))} ${writePdfValue(part)}`).join(' ')}>>`
}
