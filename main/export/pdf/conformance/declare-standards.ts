import { appendObjects, nextNumber, referenceTo } from './append-objects'
import type { PdfFile } from './pdf-file'
import { catalogOf } from './pdf-pages'
import { PdfName, PdfReference, PdfString, textOf, type PdfDictionary, type PdfValue } from './pdf-value'
import { srgbProfile } from './srgb-profile'
import { writeXmp, type DeclaredStandards, type DocumentFacts } from './write-xmp'

const pdfDate = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'?\d\d)?/u

/** `D:20261001080000Z` as `2026-10-01T08:00:00Z`. */
function isoDate(value: string): string {
  const [, year, month, day, hour, minute, second, zone = 'Z'] = pdfDate.exec(value) ?? []
  if (year === undefined) return ''
  const offset = zone.startsWith('Z') ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return `${year}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}${offset}`
}

/** What the Info dictionary and the catalog say. */
export function documentFacts(file: PdfFile): DocumentFacts {
  const info = file.dictionary(file.trailer.get('Info'))
  const text = (key: string): string => textOf(file.resolve(info.get(key)))
  return {
    title: text('Title'),
    author: text('Author'),
    creator: text('Creator'),
    language: textOf(file.resolve(catalogOf(file).get('Lang'))),
    created: isoDate(text('CreationDate')),
    modified: isoDate(text('ModDate')),
  }
}

const sRgb = 'sRGB IEC61966-2.1'

const outputIntent = (profile: number): PdfDictionary =>
  new Map<string, PdfValue>([
    ['Type', new PdfName('OutputIntent')],
    ['S', new PdfName('GTS_PDFA1')],
    ['OutputConditionIdentifier', new PdfString(sRgb)],
    ['Info', new PdfString(sRgb)],
    ['DestOutputProfile', referenceTo(profile)],
  ])

/**
 * Adds to a PDF what its engine could not say: title in the window's head, colour profile of the output, metadata that
 * equal the Info dictionary and name the standards. Nothing that was there is touched, and no date and no random number
 * is added: the same input gives the same bytes. Whether the promise is true is for `checkPdf` to find out before.
 */
export function declareStandards(file: PdfFile, declared: DeclaredStandards): Uint8Array {
  const catalog = catalogOf(file)
  const root = file.trailer.get('Root')
  if (!(root instanceof PdfReference)) throw new Error('The PDF has no catalog')
  const first = nextNumber(file)
  const known = catalog.get('Metadata')
  const metadata = known instanceof PdfReference ? known.number : first
  const [profile, intent] = [first + 1, first + 2]
  const viewer = new Map([...file.dictionary(catalog.get('ViewerPreferences')), ['DisplayDocTitle', true] as const])
  const rest: PdfDictionary = new Map([...catalog].filter(([key]) => key !== 'OutputIntents'))
  const next = new Map<string, PdfValue>([
    ...rest,
    ['ViewerPreferences', viewer],
    ['Metadata', referenceTo(metadata)],
    ...(declared.pdfA === null ? [] : [['OutputIntents', [referenceTo(intent)]] as const]),
  ])
  const xmp = Buffer.from(writeXmp(documentFacts(file), declared))
  const stream = new Map([
    ['Type', new PdfName('Metadata')],
    ['Subtype', new PdfName('XML')],
  ])
  return appendObjects(file, [
    { number: root.number, dictionary: next },
    { number: metadata, dictionary: stream, stream: xmp },
    ...(declared.pdfA === null
      ? []
      : [
          { number: profile, dictionary: new Map([['N', 3]]), stream: srgbProfile() },
          { number: intent, dictionary: outputIntent(profile) },
        ]),
  ])
}
