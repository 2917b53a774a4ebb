import type { GlyphCoverage } from './glyph-coverage'
import { isPlainShortText, isPlainText } from './is-plain-text'
import { pdfLoss, type PdfLossCode } from './pdf-loss'

/** What the walk over the manuscript needs beside the block at hand, and what it notes on the way. */
export interface BookWriter {
  /** Text as it can be printed. */
  text(value: string): string
  /** The anchor, if it is the first of its name; a label that stands twice would stop Typst. */
  defineAnchor(anchor: string): string | null
  /** True when the anchor was defined before. */
  isDefined(anchor: string): boolean
  /** True when something in the manuscript carries the anchor. */
  hasAnchor(anchor: string): boolean
  /** Where the picture lies, or null when its bytes are not there. */
  picturePath(asset: string): string | null
  /** Blocks carry their ids, so that a preview knows where each stands. */
  readonly marksPlaces: boolean
  lose(code: PdfLossCode, detail: string): void
  losses(): readonly string[]
}

const replacement = '\uFFFD'
/** Typst would break the line at them; in a run of text they are spaces. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu

/** Longer than any word: a file name, a checksum, an account number. It may be broken anywhere rather than leave its column. */
const endless = /[\p{L}\p{N}]{28}/u
const everyEndless = /[\p{L}\p{N}]{28,}/gu
const breakable = (token: string): string =>
  Array.from(token, (character, index) => (index > 0 && index % 8 === 0 ? `\u200b${character}` : character)).join('')

export interface BookWriterInput {
  readonly anchors: ReadonlySet<string>
  readonly picturePaths: ReadonlyMap<string, string>
  readonly covers: GlyphCoverage
  readonly marksPlaces?: boolean
}

export function createBookWriter({ anchors, picturePaths, covers, marksPlaces = false }: BookWriterInput): BookWriter {
  const defined = new Set<string>()
  const missing = new Set<string>()
  const losses = new Set<string>()

  const printable = (character: string): string => {
    if (covers(character.codePointAt(0) ?? 0)) return character
    missing.add(character)
    return replacement
  }
  const lose = (code: PdfLossCode, detail: string): void => {
    losses.add(pdfLoss(code, detail))
  }

  return {
    text: (value) => {
      // Most runs hold nothing that needs a look at each character.
      if (isPlainShortText(value) || (isPlainText(value) && !endless.test(value))) return value
      const clean = value.toWellFormed().normalize('NFC').replace(controls, ' ')
      return Array.from(clean.replace(everyEndless, breakable), printable).join('')
    },
    defineAnchor: (anchor) => {
      if (anchor === '') return null
      if (defined.has(anchor)) {
        lose('duplicate-anchor', anchor)
        return null
      }
      defined.add(anchor)
      return anchor
    },
    marksPlaces,
    isDefined: (anchor) => defined.has(anchor),
    hasAnchor: (anchor) => anchors.has(anchor),
    picturePath: (asset) => picturePaths.get(asset) ?? null,
    lose,
    losses: () => [...losses, ...(missing.size > 0 ? [pdfLoss('missing-glyph', [...missing].join(' '))] : [])],
  }
}
