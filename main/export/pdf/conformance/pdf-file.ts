import { inflateSync } from 'node:zlib'
import { PdfLexer } from './pdf-lexer'
import { isPdfDictionary, nameOf, PdfReference, type PdfDictionary, type PdfValue } from './pdf-value'

const empty: PdfDictionary = new Map()

/** `0000000016 00000 n`, with its two characters at the end. */
const entryLength = 20

interface Section {
  readonly trailer: PdfDictionary
  readonly offsets: ReadonlyMap<number, number>
}

/** `xref` … `trailer <<…>>` at an offset. Tables of the classic kind only: the engines and `finishPdf` write no other. */
function readSection(text: string, at: number): Section {
  if (!text.startsWith('xref', at)) throw new Error(`No cross-reference table at ${String(at)}`)
  const lexer = new PdfLexer(text, at + 4)
  const offsets = new Map<number, number>()
  for (let first = lexer.next(); typeof first === 'number'; first = lexer.next()) {
    const count = lexer.next()
    if (typeof count !== 'number') break
    const start = text.indexOf('\n', lexer.at) + 1
    for (let index = 0; index < count; index += 1) {
      const entry = start + index * entryLength
      if (text[entry + 17] === 'n') offsets.set(first + index, Number(text.slice(entry, entry + 10)))
    }
    lexer.at = start + count * entryLength
  }
  const trailer = lexer.next()
  return { trailer: isPdfDictionary(trailer) ? trailer : empty, offsets }
}

/** Where what begins at each offset ends at the latest: where the next thing begins. */
function endsOf(offsets: Iterable<number>, startOfTable: number): ReadonlyMap<number, number> {
  const sorted = [...offsets].sort((one, other) => one - other)
  return new Map(sorted.map((offset, index) => [offset, sorted[index + 1] ?? startOfTable]))
}

/**
 * A PDF opened for reading: each object is parsed when it is asked for, and then kept. An object whose bytes are those
 * of the same number in the file `before` is taken from there: of a book of which a word has changed, all but five.
 */
export class PdfFile {
  readonly bytes: Uint8Array
  readonly trailer: PdfDictionary
  readonly startOfTable: number
  readonly #text: string
  readonly #offsets = new Map<number, number>()
  readonly #values = new Map<number, PdfValue>()
  readonly #ends: ReadonlyMap<number, number>

  /** Throws when the bytes are not a PDF with classic cross-reference tables. */
  constructor(bytes: Uint8Array, before: PdfFile | null = null) {
    this.bytes = bytes
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    this.startOfTable = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(this.#text.slice(-64))?.[1] ?? Number.NaN)
    let trailer: PdfDictionary | undefined
    for (let at: PdfValue | undefined = this.startOfTable; typeof at === 'number';) {
      const section = readSection(this.#text, at)
      for (const [number, offset] of section.offsets) if (!this.#offsets.has(number)) this.#offsets.set(number, offset)
      trailer ??= section.trailer
      at = section.trailer.get('Prev')
    }
    this.trailer = trailer ?? empty
    this.#ends = endsOf(this.#offsets.values(), this.startOfTable)
    if (before) this.#takeOver(before)
  }

  #takeOver(before: PdfFile): void {
    const own = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
    for (const [number, start] of this.#offsets) {
      const value = before.#values.get(number)
      const known = before.#offsets.get(number)
      const [end, knownEnd] = [this.#ends.get(start), before.#ends.get(known ?? -1)]
      if (value === undefined || known === undefined || end === undefined || knownEnd === undefined) continue
      if (end - start === knownEnd - known && own.compare(before.bytes, known, knownEnd, start, end) === 0)
        this.#values.set(number, value)
    }
  }

  get numbers(): readonly number[] {
    return [...this.#offsets.keys()]
  }

  /** The object of a number: for a stream, its dictionary. */
  object(number: number): PdfValue {
    const known = this.#values.get(number)
    if (known !== undefined) return known
    const lexer = this.#read(number)
    const value = lexer?.next() ?? null
    // What runs on into the next object depends on more than its own bytes: nobody may take it over.
    if (!lexer || lexer.at <= this.#endOf(number)) this.#values.set(number, value)
    return value
  }

  /** What a value stands for: references are followed. */
  resolve(value: PdfValue | undefined): PdfValue {
    return value instanceof PdfReference ? this.object(value.number) : (value ?? null)
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value)
    return isPdfDictionary(resolved) ? resolved : empty
  }

  /** The bytes of a stream as they lie in the file; null for what is none. */
  rawStream(value: PdfValue | undefined): Uint8Array | null {
    if (!(value instanceof PdfReference)) return null
    const lexer = this.#read(value.number)
    const dictionary = lexer?.next()
    if (!lexer || !isPdfDictionary(dictionary)) return null
    const length = this.resolve(dictionary.get('Length'))
    const keyword = this.#text.indexOf('stream', lexer.at)
    if (typeof length !== 'number' || keyword < 0 || keyword > lexer.at + 4) return null
    const start = keyword + (this.#text.startsWith('\r\n', keyword + 6) ? 8 : 7)
    return this.bytes.subarray(start, start + length)
  }

  /** The bytes of a stream, inflated; null for what is none or is packed in another way. */
  stream(value: PdfValue | undefined): Uint8Array | null {
    const raw = this.rawStream(value)
    if (raw === null) return null
    const filter = nameOf(this.resolve(this.dictionary(value).get('Filter')))
    if (filter === '') return this.dictionary(value).has('Filter') ? null : raw
    return filter === 'FlateDecode' ? inflateSync(raw) : null
  }

  #endOf(number: number): number {
    return this.#ends.get(this.#offsets.get(number) ?? -1) ?? -1
  }

  /** A reader that stands behind `12 0 obj`. */
  #read(number: number): PdfLexer | null {
    const offset = this.#offsets.get(number)
    if (offset === undefined) return null
    const body = this.#text.indexOf('obj', offset)
    return body < 0 ? null : new PdfLexer(this.#text, body + 3)
  }
}
