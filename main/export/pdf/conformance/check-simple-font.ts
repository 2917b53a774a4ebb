import type { PdfFile } from './pdf-file'
import type { ReportProblem } from './pdf-problem'
import { isPdfArray, isPdfDictionary, nameOf, type PdfDictionary } from './pdf-value'
import { readTrueType, type TrueTypeFacts } from './read-true-type'

const decoders: Readonly<Record<string, string | undefined>> = {
  WinAnsiEncoding: 'windows-1252',
  MacRomanEncoding: 'macintosh',
}

interface Encoding {
  readonly base: string
  readonly isChanged: boolean
}

/** Null where the font has none. */
function encodingOf(file: PdfFile, font: PdfDictionary): Encoding | null {
  if (!font.has('Encoding')) return null
  const value = file.resolve(font.get('Encoding'))
  if (!isPdfDictionary(value)) return { base: nameOf(value), isChanged: false }
  return { base: nameOf(value.get('BaseEncoding')), isChanged: value.has('Differences') }
}

type GlyphOf = (code: number) => number

/** ISO 32000-1, annex D.2: what has no sign in the table is a bullet; two signs are spaces and hyphens for good. */
const standIns: Readonly<Record<number, number | undefined>> = { 160: 0x20, 173: 0x2d }

/** How codes lead to glyphs (ISO 32000-1, 9.6.6.4) where ISO 19005-2, 6.2.11.6 allows it; null where it does not. */
function glyphsOf({ maps }: TrueTypeFacts, encoding: Encoding | null, flags: number): GlyphOf | null {
  const [isSymbolic, isOther] = [(flags & 4) !== 0, (flags & 32) !== 0]
  if (isSymbolic === isOther) return null
  if (isSymbolic) {
    if (encoding !== null) return null
    const symbols = maps.get('3,0')
    const only = maps.size === 1 ? (symbols ?? maps.get('1,0')) : symbols
    return only ? (code) => only.get(code) ?? only.get(0xf000 + code) ?? 0 : null
  }
  const decoder = decoders[encoding?.base ?? '']
  const unicode = maps.get('3,1')
  if (decoder === undefined || encoding?.isChanged !== false || !unicode) return null
  const text = new TextDecoder(decoder).decode(Uint8Array.from({ length: 256 }, (_, code) => code))
  return (code) => unicode.get(text.charCodeAt(code)) ?? unicode.get(standIns[code] ?? 0x2022) ?? 0
}

/** ISO 19005-2, 6.2.11.5: a reader without the program must get the same lines. */
const allowedDifference = 1

function checkWidths(
  file: PdfFile,
  font: PdfDictionary,
  codes: ReadonlySet<number>,
  widthOf: (code: number) => number,
  report: () => void,
): void {
  const widths = file.resolve(font.get('Widths'))
  const first = Number(file.resolve(font.get('FirstChar')))
  const said = (code: number): unknown => (isPdfArray(widths) ? file.resolve(widths[code - first]) : null)
  const isRight = (code: number): boolean => {
    const width = said(code)
    return typeof width === 'number' && Math.abs(width - widthOf(code)) <= allowedDifference
  }
  if (![...codes].every(isRight)) report()
}

/** True where the codes mean what a standard table says, so that no map is needed. */
export function isStandardEncoded(file: PdfFile, font: PdfDictionary): boolean {
  const encoding = encodingOf(file, font)
  const flags = Number(file.resolve(file.dictionary(font.get('FontDescriptor')).get('Flags')))
  return encoding !== null && !encoding.isChanged && (flags & 4) === 0 && decoders[encoding.base] !== undefined
}

/** A font of one byte a character: only TrueType is looked into, the others promise nothing. */
export function checkSimpleFont(
  file: PdfFile,
  font: PdfDictionary,
  codes: ReadonlySet<number>,
  [place, number]: readonly [string, number],
  report: ReportProblem,
): void {
  const descriptor = file.dictionary(font.get('FontDescriptor'))
  const program = nameOf(font.get('Subtype')) === 'TrueType' ? file.stream(descriptor.get('FontFile2')) : null
  const facts = program && readTrueType(program)
  const flags = Number(file.resolve(descriptor.get('Flags')))
  const glyphOf = facts && glyphsOf(facts, encodingOf(file, font), flags)
  if (!glyphOf) return report('a', 'font with an encoding that was not looked at', place, number)
  if ([...codes].some((code) => glyphOf(code) === 0)) report('both', 'character without a glyph', place, number)
  checkWidths(
    file,
    font,
    codes,
    (code) => facts.widthOf(glyphOf(code)),
    () => report('both', 'widths other than those of the font', place, number),
  )
}
