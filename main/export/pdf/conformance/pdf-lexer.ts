import { PdfKeyword, PdfName, PdfReference, PdfString, type PdfValue } from './pdf-value'

const [regular, space, delimiter] = [0, 1, 2]
const classes = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = space
for (const character of '()<>[]{}/%') classes[character.charCodeAt(0)] = delimiter
const isSpace = (code: number): boolean => classes[code] === space
const isDelimiter = (code: number): boolean => classes[code] === delimiter
const isRegular = (code: number): boolean => classes[code] === regular
const isOctal = (code: number): boolean => code >= 48 && code <= 55
const isDigit = (code: number): boolean => code >= 48 && code <= 57

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const constants: ReadonlyMap<string, null | boolean> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])
/** Operators come again and again; what is none is not worth remembering. */
const keywords = new Map<string, PdfKeyword>()
const mostKeywords = 200

/** Reads values one after the other (ISO 32000-1, 7.2 and 7.3), of a file or of a content stream. */
export class PdfLexer {
  readonly #source: string
  at: number

  constructor(source: string, at = 0) {
    this.#source = source
    this.at = at
  }

  /** The next value; undefined at the end. Closing brackets come as keywords. */
  next(): PdfValue | undefined {
    this.#skipSpace()
    const code = this.#source.charCodeAt(this.at)
    if (Number.isNaN(code)) return undefined
    if (code === 47) return new PdfName(this.#name())
    if (code === 40) return new PdfString(this.#literal())
    if (code === 91) return this.#array()
    if (code === 60) return this.#source.charCodeAt(this.at + 1) === 60 ? this.#dictionary() : this.#hex()
    if (isDelimiter(code)) return this.#bracket(code)
    return this.#word()
  }

  /** Steps over white space and comments. */
  #skipSpace(): void {
    for (;;) {
      const code = this.#source.charCodeAt(this.at)
      if (code === 37) {
        const end = this.#source.indexOf('\n', this.at)
        this.at = end < 0 ? this.#source.length : end
      } else if (!isSpace(code)) return
      this.at += 1
    }
  }

  #bracket(code: number): PdfKeyword {
    const isDouble = code === 62 && this.#source.charCodeAt(this.at + 1) === 62
    this.at += isDouble ? 2 : 1
    return new PdfKeyword(isDouble ? '>>' : String.fromCharCode(code))
  }

  #regular(): string {
    const start = this.at
    while (isRegular(this.#source.charCodeAt(this.at))) this.at += 1
    return this.#source.slice(start, this.at)
  }

  #name(): string {
    this.at += 1
    const raw = this.#regular()
    return raw.includes('#')
      ? raw.replace(/#([0-9a-fA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : raw
  }

  /** A number, a reference, a constant or a keyword. Numbers are most of a file: they are added up digit by digit. */
  #word(): PdfValue {
    const source = this.#source
    const start = this.at
    let [whole, scale, sign] = [0, 0, 1]
    for (; ; this.at += 1) {
      const code = source.charCodeAt(this.at)
      if (isDigit(code)) {
        whole = whole * 10 + code - 48
        scale *= 10
      } else if (code === 46 && scale === 0) scale = 1
      else if (this.at === start && (code === 45 || code === 43)) sign = code === 45 ? -1 : 1
      else if (Number.isNaN(code) || !isRegular(code)) break
      else return this.#keyword(start)
    }
    if (scale === 0 && sign === 1 && this.#isReference()) return new PdfReference(whole)
    return scale > 1 ? (sign * whole) / scale : sign * whole
  }

  #keyword(start: number): PdfValue {
    this.#regular()
    const word = this.#source.slice(start, this.at)
    const constant = constants.get(word)
    if (constant !== undefined) return constant
    const known = keywords.get(word) ?? new PdfKeyword(word)
    if (keywords.size < mostKeywords) keywords.set(word, known)
    return known
  }

  /** Steps over ` 0 R` behind a number. */
  #isReference(): boolean {
    const { at } = this
    const source = this.#source
    if (source.charCodeAt(at + 1) !== 48 || source.charCodeAt(at + 3) !== 82) return false
    if (!source.startsWith(' 0 R', at) || isRegular(source.charCodeAt(at + 4))) return false
    this.at = at + 4
    return true
  }

  #literal(): string {
    const source = this.#source
    let [text, depth] = ['', 1]
    let from = (this.at += 1)
    for (; this.at < source.length; this.at += 1) {
      const code = source.charCodeAt(this.at)
      if (code === 92) {
        text += source.slice(from, this.at)
        this.at += 1
        text += this.#escape()
        from = this.at
        this.at -= 1
      } else if (code === 40) depth += 1
      else if (code === 41) {
        depth -= 1
        if (depth === 0) break
      }
    }
    text += source.slice(from, this.at)
    this.at += 1
    return text
  }

  #escape(): string {
    const source = this.#source
    const start = this.at
    let value = 0
    while (this.at < start + 3 && isOctal(source.charCodeAt(this.at))) {
      value = value * 8 + source.charCodeAt(this.at) - 48
      this.at += 1
    }
    if (this.at > start) return String.fromCharCode(value & 0xff)
    const character = source.charAt(start)
    this.at += 1
    return character === '\n' ? '' : (escapes[character] ?? character)
  }

  #hex(): PdfString {
    const end = this.#source.indexOf('>', this.at)
    const digits = this.#source.slice(this.at + 1, end < 0 ? undefined : end).replaceAll(/\s+/gu, '')
    this.at = end < 0 ? this.#source.length : end + 1
    return new PdfString(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'))
  }

  #array(): readonly PdfValue[] {
    this.at += 1
    const values: PdfValue[] = []
    for (let value = this.next(); value !== undefined; value = this.next()) {
      if (value instanceof PdfKeyword && value.word === ']') break
      values.push(value)
    }
    return values
  }

  #dictionary(): PdfValue {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    for (let key = this.next(); key instanceof PdfName; key = this.next()) {
      const value = this.next()
      if (value === undefined) break
      entries.set(key.name, value)
    }
    return entries
  }
}
