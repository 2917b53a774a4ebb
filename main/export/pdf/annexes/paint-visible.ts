import { endOfInlinePicture } from '../conformance/content-reader'
import { PdfLexer } from '../conformance/pdf-lexer'
import { nameOf, PdfKeyword, type PdfValue } from '../conformance/pdf-value'

/** Paths are ended without ink, lines of text are still counted; the rest leaves nothing. */
const unpainted = new Map([
  ...['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'].map((operator) => [operator, ' n '] as const),
  ...['Tj', 'TJ', 'sh', 'Do', 'BI'].map((operator) => [operator, ' '] as const),
  ["'", ' T* '],
  ['"', ' T* '],
])

/**
 * Content without what lies in hidden layers; null where nothing is hidden. State that is set there stays set, as
 * ISO 32000-1, 8.11.3.2 wants it. `isHidden` is asked about names of the properties of the stream.
 */
export function paintVisible(bytes: Uint8Array, isHidden: (property: string) => boolean): Uint8Array | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const lexer = new PdfLexer(source)
  const marks: boolean[] = []
  const kept: string[] = []
  let operands: PdfValue[] = []
  let [from, begun, cut] = [0, 0, false]
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (!(value instanceof PdfKeyword)) {
      operands.push(value)
      continue
    }
    const { word } = value
    if (word === 'BI') lexer.at = endOfInlinePicture(lexer, source)
    if (word === 'BDC' || word === 'BMC') marks.push(isHiddenMark(operands, isHidden))
    else if (word === 'EMC') marks.pop()
    const instead = marks.includes(true) ? unpainted.get(word) : undefined
    if (instead !== undefined) {
      kept.push(source.slice(from, begun), instead)
      from = lexer.at
      cut = true
    }
    begun = lexer.at
    operands = []
  }
  if (!cut) return null
  return new Uint8Array(Buffer.from([...kept, source.slice(from)].join(''), 'latin1'))
}

const isHiddenMark = ([tag, property]: readonly PdfValue[], isHidden: (property: string) => boolean): boolean =>
  nameOf(tag) === 'OC' && isHidden(nameOf(property))
