/** `/Name`. */
export class PdfName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** `12 0 R`; generations other than 0 do not occur in what the engines write. */
export class PdfReference {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

/** A string as bytes, one a character. */
export class PdfString {
  readonly bytes: string
  constructor(bytes: string) {
    this.bytes = bytes
  }
}

/** Operators of a content stream, and keywords that are no value. */
export class PdfKeyword {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>
export type PdfValue =
  null | boolean | number | PdfName | PdfReference | PdfString | PdfKeyword | readonly PdfValue[] | PdfDictionary

export const isPdfDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map
export const isPdfArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value)

/** The name without its slash; an empty string for anything else. */
export const nameOf = (value: PdfValue | undefined): string => (value instanceof PdfName ? value.name : '')

/** The text of a string object: UTF-16 with its mark, else PDFDocEncoding, of which only the ASCII part is used. */
export function textOf(value: PdfValue | undefined): string {
  if (!(value instanceof PdfString)) return ''
  const { bytes } = value
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
}
