import { PdfLexer } from './pdf-lexer'
import {
  isPdfDictionary,
  nameOf,
  PdfKeyword,
  PdfName,
  PdfString,
  textOf,
  isPdfArray,
  type PdfDictionary,
  type PdfValue,
} from './pdf-value'

/** What one content stream does, as far as the standards care. It depends on nothing but its bytes. */
export interface ContentFacts {
  /** Marked-content ids, each once. */
  readonly mcids: readonly number[]
  /** How often something was painted that is neither tagged nor an artifact. */
  readonly unmarked: number
  /** An artifact in tagged content or the other way round. */
  readonly mixed: number
  /** Marked content that was not closed, or closed twice. */
  readonly unbalanced: boolean
  readonly deepest: number
  /** Font resource → the codes shown with it, two bytes each. */
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>
  /** The same, a byte each: which of the two is meant, the font decides. */
  readonly byteCodes: ReadonlyMap<string, ReadonlySet<number>>
  readonly colourSpaces: ReadonlySet<string>
  readonly xObjects: ReadonlySet<string>
  /** Those of them that are painted outside all tags: a form may hold tags of its own. */
  readonly bare: ReadonlySet<string>
  /** Languages that marked content says of itself. */
  readonly languages: ReadonlySet<string>
  readonly unknown: ReadonlySet<string>
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI'])
const silent = new Set(
  'w J j M d ri i gs cm m l c v y h re n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* CS cs SC SCN sc scn MP DP BX EX'.split(
    ' ',
  ),
)
const device: Readonly<Record<string, string | undefined>> = {
  g: 'DeviceGray',
  G: 'DeviceGray',
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
}

type Mark = 'tagged' | 'artifact' | 'plain'

function markOf(tag: string, mcid: PdfValue | undefined): Mark {
  if (tag === 'Artifact') return 'artifact'
  return typeof mcid === 'number' ? 'tagged' : 'plain'
}

class ContentReader {
  readonly mcids: number[] = []
  unmarked = 0
  mixed = 0
  unbalanced = false
  deepest = 0
  readonly codes = new Map<string, Set<number>>()
  readonly byteCodes = new Map<string, Set<number>>()
  readonly colourSpaces = new Set<string>()
  readonly xObjects = new Set<string>()
  readonly bare = new Set<string>()
  readonly languages = new Set<string>()
  readonly unknown = new Set<string>()
  readonly #marks: Mark[] = []
  readonly #fonts: string[] = []
  #depth = 0
  #font = ''

  do(operator: string, operands: readonly PdfValue[]): void {
    const space = device[operator]
    if (space !== undefined) this.colourSpaces.add(space)
    else if (operator === 'q') this.#save()
    else if (operator === 'Q') this.#restore()
    else if (operator === 'BDC' || operator === 'BMC') this.#begin(operands)
    else if (operator === 'EMC') this.unbalanced ||= this.#marks.pop() === undefined
    else if (painting.has(operator)) this.#paint(operator, operands)
    else if (!silent.has(operator)) this.unknown.add(operator)
    else if (operator === 'Tf') this.#font = nameOf(operands[0])
    else if (operator === 'cs' || operator === 'CS') this.colourSpaces.add(nameOf(operands[0]))
  }

  end(): void {
    this.unbalanced ||= this.#marks.length > 0
  }

  #save(): void {
    this.#fonts.push(this.#font)
    this.#depth += 1
    this.deepest = Math.max(this.deepest, this.#depth)
  }

  #restore(): void {
    this.#font = this.#fonts.pop() ?? ''
    this.#depth -= 1
  }

  #begin([tag, properties]: readonly PdfValue[]): void {
    const facts: PdfDictionary | null = isPdfDictionary(properties) ? properties : null
    const mcid = facts?.get('MCID')
    const language = textOf(facts?.get('Lang'))
    if (language !== '') this.languages.add(language)
    const mark = markOf(nameOf(tag), mcid)
    if (typeof mcid === 'number') this.mcids.push(mcid)
    if (mark !== 'plain' && this.#marks.some((outer) => outer !== 'plain')) this.mixed += 1
    this.#marks.push(mark)
  }

  #paint(operator: string, operands: readonly PdfValue[]): void {
    const isBare = !this.#marks.some((mark) => mark !== 'plain')
    const [first] = operands
    if (operator === 'Do' && first instanceof PdfName) {
      this.xObjects.add(first.name)
      if (isBare) this.bare.add(first.name)
      return
    }
    if (isBare) this.unmarked += 1
    if (operator === 'Tj' || operator === "'" || operator === '"') this.#show(operands.at(-1))
    else if (operator === 'TJ' && isPdfArray(first)) for (const piece of first) this.#show(piece)
  }

  #show(piece: PdfValue | undefined): void {
    if (!(piece instanceof PdfString)) return
    const codes = this.codes.get(this.#font) ?? new Set<number>()
    const byteCodes = this.byteCodes.get(this.#font) ?? new Set<number>()
    this.codes.set(this.#font, codes)
    this.byteCodes.set(this.#font, byteCodes)
    const { bytes } = piece
    for (let at = 0; at < bytes.length; at += 1) byteCodes.add(bytes.charCodeAt(at))
    for (let at = 0; at + 1 < bytes.length; at += 2) codes.add(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
  }
}

const endOfPicture = /[\x00\t\n\f\r ]EI(?=[\x00\t\n\f\r \/<[(]|$)/gu

/** Where a picture that stands in the content itself ends: its bytes are no operators (ISO 32000-1, 8.9.7). */
export function endOfInlinePicture(lexer: PdfLexer, source: string): number {
  for (let value = lexer.next(); value !== undefined; value = lexer.next())
    if (value instanceof PdfKeyword && value.word === 'ID') break
  endOfPicture.lastIndex = lexer.at
  const end = endOfPicture.exec(source)
  return end === null ? source.length : end.index + 3
}

/** Reads a content stream operator by operator (ISO 32000-1, annex A). */
export function readContent(bytes: Uint8Array): ContentFacts {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const lexer = new PdfLexer(source)
  const reader = new ContentReader()
  let operands: PdfValue[] = []
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (!(value instanceof PdfKeyword)) {
      operands.push(value)
      continue
    }
    if (value.word === 'BI') {
      lexer.at = endOfInlinePicture(lexer, source)
      reader.do('EI', [])
      operands = []
      continue
    }
    reader.do(value.word, operands)
    operands = []
  }
  reader.end()
  return reader
}
