import { PdfLexer } from './pdf-lexer'
import { isPdfArray, PdfKeyword, PdfString, type PdfValue } from './pdf-value'

const codeOf = (value: PdfValue | undefined): number =>
  value instanceof PdfString ? Buffer.from(value.bytes, 'latin1').readUIntBE(0, Math.min(4, value.bytes.length)) : -1

const textOf = (value: PdfValue | undefined): string =>
  value instanceof PdfString && value.bytes.length % 2 === 0
    ? Buffer.from(value.bytes, 'latin1').swap16().toString('utf16le')
    : ''

/** The last unit counts upwards within a range. */
const shifted = (text: string, by: number): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by)

function addRange([first, last, target]: readonly PdfValue[], map: Map<number, string>): void {
  const start = codeOf(first)
  for (let code = start; code <= codeOf(last); code += 1) {
    map.set(code, isPdfArray(target) ? textOf(target[code - start]) : shifted(textOf(target), code - start))
  }
}

/** A ToUnicode map: code → text (ISO 32000-1, 9.10.3). */
export function readUnicodeMap(bytes: Uint8Array): ReadonlyMap<number, string> {
  const lexer = new PdfLexer(Buffer.from(bytes).toString('latin1'))
  const map = new Map<number, string>()
  let values: PdfValue[] = []
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (!(value instanceof PdfKeyword)) {
      values.push(value)
      continue
    }
    if (value.word === 'endbfchar')
      for (let at = 0; at + 1 < values.length; at += 2) map.set(codeOf(values[at]), textOf(values[at + 1]))
    if (value.word === 'endbfrange')
      for (let at = 0; at + 2 < values.length; at += 3) addRange(values.slice(at, at + 3), map)
    values = []
  }
  return map
}
