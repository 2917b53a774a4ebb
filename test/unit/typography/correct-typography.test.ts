import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindSpaces } from '../../../shared/document/typography/bind-spaces'
import { findTypographyEdits } from '../../../shared/document/typography/find-typography-edits'
import { protectedRanges } from '../../../shared/document/typography/protected-ranges'
import { applyEdits } from '../../../shared/document/typography/text-edit'
import { typographyLanguages } from '../../../shared/document/typography/typography-language'

const correctTypography = (text: string, language: string) => applyEdits(text, findTypographyEdits(text, language))

const shown = (text: string, language: string) =>
  correctTypography(text.replaceAll('~', '\u00a0'), language).replaceAll('\u00a0', '~')

const cases: readonly (readonly [string, string, string])[] = [
  ['cs', 'Řekl "dobrý den" a odešel.', 'Řekl „dobrý den“ a~odešel.'],
  ['cs', 'Říká: "Slyšel jsem "pomoc" dvakrát."', 'Říká: „Slyšel jsem ‚pomoc‘ dvakrát.“'],
  ['cs', 'Napsal “ahoj” z Wordu', 'Napsal „ahoj“ z~Wordu'],
  ['cs', 'úhlopříčka 24" a konec', 'úhlopříčka 24" a~konec'],
  ['cs', 'Praha - Brno', 'Praha~– Brno'],
  ['cs', 'pauza -- a dál', 'pauza~– a~dál'],
  ['cs', 'čekejte...', 'čekejte…'],
  ['cs', '...50x3', '…50×3'],
  ['cs', '...1x-', '…1×-'],
  ['cs', '-0-2', '−0-2'],
  ['cs', 'je -5 °C', 'je −5~°C'],
  ['cs', '3x denně, 5 x 3 m', '3× denně, 5~×~3~m'],
  ['cs', 'otevřeno 8-16 h', 'otevřeno 8–16~h'],
  ['cs', 'v roce 2024-2020', 'v~roce 2024-2020'],
  ['cs', '§5 odst. 2 písm. a) zákona č. 326/1999 Sb.', '§~5 odst.~2 písm.~a) zákona č.~326/1999~Sb.'],
  ['cs', '1 000 000 Kč a 50 %', '1~000~000~Kč a~50~%'],
  ['cs', '3% úrok', '3% úrok'],
  ['cs', 'dne 21. 6. 2013', 'dne 21.~6. 2013'],
  ['cs', 'dne 16. ledna 1972', 'dne 16.~ledna 1972'],
  ['cs', 'tel. +420 800 123 987', 'tel. +420~800~123~987'],
  ['cs', 'měřítko 1 : 50 000', 'měřítko 1~:~50~000'],
  ['cs', 'firma a. s. nebo s. r. o.', 'firma a.~s. nebo s.~r.~o.'],
  ['cs', 'Ing. Šroubek a M. Novák', 'Ing.~Šroubek a~M.~Novák'],
  ['cs', '8. kapitola, II. patro', '8.~kapitola, II.~patro'],
  ['cs', "D’Artagnan, rock'n", 'D’Artagnan, rock’n'],
  ['cs', 'viz https://a.cz/x-5...y a ja@b.cz', 'viz https://a.cz/x-5...y a~ja@b.cz'],
  ['cs', 'CZ.11.4.120/0.0/0.0/22_037/0003264', 'CZ.11.4.120/0.0/0.0/22_037/0003264'],
  ['cs', '"Covid-19" a soubor plan-1-5.docx', '„Covid-19“ a~soubor plan-1-5.docx'],
  ['pl', 'Powiedział "dzień dobry" i wyszedł', 'Powiedział „dzień dobry” i~wyszedł'],
  ['pl', '"a "b" c"', '„a~«b» c”'],
  ['pl', 'art. 5 ust. 2 - w 2022 r.', 'art.~5 ust.~2~– w~2022~r.'],
  ['uk', 'Закон "Про освіту" - це', 'Закон «Про освіту»~— це'],
  ['uk', "п'ять обов’язків", 'пʼять обовʼязків'],
  ['uk', 'ст. 5 Закону № 3773-VI', 'ст.~5 Закону №~3773-VI'],
  ['en', 'He said "hello" - and it\'s fine...', 'He said “hello”~– and it’s fine…'],
  ['en', 'Art. 5, 10 km, J. Smith', 'Art.~5, 10~km, J.~Smith'],
  ['ro', 'a spus "bună ziua"', 'a spus „bună ziua”'],
  ['de', 'er sagte "hallo" - 5 x 3...', 'er sagte "hallo" - 5 x 3...'],
]

const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    '-',
    '--',
    '...',
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '„',
    '“',
    '”',
    '«',
    '»',
    '–',
    '—',
    'a',
    'v',
    'Praha',
    'п’ять',
  ],
  ...[
    '5',
    '12',
    '326/1999',
    'Sb.',
    '§',
    'č.',
    'x',
    '×',
    'Kč',
    '1.',
    '2.',
    'ledna',
    'a.',
    's.',
    '%',
    ':',
    '(',
    ')',
    ',',
  ],
  ...['https://a.cz/b-1', 'CZ.03.3.X/0.0', 'ja@b.cz', 'M.', 'Novák', '\ufffc', "it's", 'ст.', '№', '+420', '"“', '0x3'],
)
const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
/** The same in signs that mean something next to each other. */
const signs = fc.string({ unit: fc.constantFrom(...'01235 .-–—x"\'§(),aя\u00a0°%:/'), maxLength: 12 })
const language = fc.constantFrom(...typographyLanguages)

/** What is left when everything that typography may change is taken away. */
const letters = (value: string) =>
  value.replace(/(?<=\d[ \u00a0]?)x/gu, '×').replace(/[\s\u00a0"'„“”‚‘’ʼ«»–—−…×.-]/gu, '')

describe('correctTypography', () => {
  it.each(cases)('sets %s: %s', (languageTag, written, wanted) => {
    expect(shown(written, languageTag)).toBe(wanted)
  })

  it('changes nothing when it is run again', () => {
    fc.assert(
      fc.property(fc.oneof(text, signs), language, (written, tag) => {
        const once = correctTypography(written, tag)
        expect(correctTypography(once, tag)).toBe(once)
      }),
      { numRuns: 6000 },
    )
  })

  it('changes spaces, quotation marks and signs, never words', () => {
    fc.assert(
      fc.property(text, language, (written, tag) => {
        expect(letters(correctTypography(written, tag))).toBe(letters(written))
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves addresses, codes and guarded parts as they are', () => {
    fc.assert(
      fc.property(text, language, (written, tag) => {
        const ranges = protectedRanges(written)
        const all = [{ from: 0, to: written.length }]
        for (const { from, to } of findTypographyEdits(written, tag))
          expect(ranges.some((range) => from < range.to && to > range.from)).toBe(false)
        expect(findTypographyEdits(written, tag, all).filter(({ from, to }) => to > from)).toEqual([])
      }),
    )
  })

  it('tells edits in order and apart from each other', () => {
    fc.assert(
      fc.property(text, language, (written, tag) => {
        const edits = findTypographyEdits(written, tag)
        edits.forEach((edit, index) => expect(edit.from).toBeGreaterThanOrEqual(edits[index - 1]?.to ?? 0))
      }),
    )
  })
})

describe('bindSpaces', () => {
  it('keeps the length of the text and changes only spaces', () => {
    fc.assert(
      fc.property(text, language, (written, tag) => {
        const bound = bindSpaces(written, tag)
        expect(bound.replaceAll('\u00a0', ' ')).toBe(written.replaceAll('\u00a0', ' '))
        expect(bindSpaces(bound, tag)).toBe(bound)
      }),
    )
  })
})
