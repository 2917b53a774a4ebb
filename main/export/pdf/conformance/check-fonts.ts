import type { PageContent } from './check-content'
import { checkSimpleFont, isStandardEncoded } from './check-simple-font'
import type { PdfFile } from './pdf-file'
import type { ReportProblem } from './pdf-problem'
import { isPdfArray, nameOf, PdfReference, type PdfDictionary } from './pdf-value'
import { readUnicodeMap } from './read-unicode-map'

interface UsedFont {
  readonly reference: number
  /** Two bytes each. */
  readonly codes: Set<number>
  /** One byte each. */
  readonly byteCodes: Set<number>
}

/** Every font with the codes that the pages show in it. */
function usedFonts(file: PdfFile, contents: readonly PageContent[], report: ReportProblem): readonly UsedFont[] {
  const used = new Map<number, UsedFont>()
  for (const { page, stream, facts, resources } of contents) {
    const fonts = file.dictionary(resources.get('Font'))
    for (const [name, codes] of facts.codes) {
      const reference = fonts.get(name)
      if (!(reference instanceof PdfReference)) {
        report(
          'both',
          'text in a font that is not there',
          `page ${String(page.index)} ${name}`,
          stream ?? page.reference,
        )
        continue
      }
      const { number } = reference
      const font = used.get(number) ?? { reference: number, codes: new Set<number>(), byteCodes: new Set<number>() }
      used.set(number, font)
      for (const code of codes) font.codes.add(code)
      for (const code of facts.byteCodes.get(name) ?? []) font.byteCodes.add(code)
    }
  }
  return [...used.values()]
}

function isEmbedded(file: PdfFile, font: PdfDictionary): boolean {
  const descendants = file.resolve(font.get('DescendantFonts'))
  const inner = isPdfArray(descendants) ? file.dictionary(descendants[0]) : font
  const descriptor = file.dictionary(inner.get('FontDescriptor'))
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => file.rawStream(descriptor.get(key)) !== null)
}

const isPrivate = (code: number): boolean => (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xf0000 && code <= 0x10fffd)

function checkText(
  codes: ReadonlySet<number>,
  map: ReadonlyMap<number, string>,
  [place, number]: readonly [string, number],
  report: ReportProblem,
): void {
  for (const code of codes) {
    const text = map.get(code)
    if (text === undefined || text === '') report('both', 'character without its Unicode value', place, number)
    else if (['\u0000', '\ufeff', '\ufffe'].some((bad) => text.includes(bad)))
      report('both', 'character with an impossible Unicode value', place, number)
    else if (Array.from(text).some((character) => isPrivate(character.codePointAt(0) ?? 0)))
      report('a', 'character of private use', place, number)
  }
}

/** Every font is embedded and says for every character shown what it means. */
export function checkFonts(file: PdfFile, contents: readonly PageContent[], report: ReportProblem): void {
  for (const { reference, codes, byteCodes } of usedFonts(file, contents, report)) {
    const font = file.dictionary(new PdfReference(reference))
    const place = [nameOf(font.get('BaseFont')) || `font ${String(reference)}`, reference] as const
    const kind = nameOf(font.get('Subtype'))
    // Drawn in the file itself.
    const isDrawn = kind === 'Type3'
    if (!isDrawn && !isEmbedded(file, font)) report('both', 'font that is not embedded', ...place)
    const isSimple = kind !== 'Type0'
    if (!isSimple && nameOf(font.get('Encoding')) !== 'Identity-H') {
      report('a', 'font with an encoding that was not looked at', ...place)
      continue
    }
    if (isSimple && !isDrawn) checkSimpleFont(file, font, byteCodes, place, report)
    else if (!isSimple && codes.has(0)) report('both', 'character without a glyph', ...place)
    const map = file.stream(font.get('ToUnicode'))
    if (map !== null) checkText(isSimple ? byteCodes : codes, readUnicodeMap(map), place, report)
    else if (!isSimple || !isStandardEncoded(file, font)) report('both', 'font without a Unicode map', ...place)
  }
}
