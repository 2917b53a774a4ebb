import { err, ok, type Result } from '../../../../shared/domain/result'
import { appendedSection, appendObjects, nextNumber } from '../conformance/append-objects'
import { PdfFile } from '../conformance/pdf-file'
import { pdfPages } from '../conformance/pdf-pages'
import type { PdfDictionary } from '../conformance/pdf-value'
import type { CompileFailure } from '../pdf-engine'
import type { PdfWorkshop } from '../pdf-workshop'
import { formObject, preparedPages, reserveStamps, widthsOf } from './prepare-pages'
import { setNames } from './set-names'
import { Transplant } from './transplant'

/** Copies of one file that differ in a name at the foot of every page. */
export interface PersonalCopies {
  /** How every copy begins; by itself it names nobody. */
  readonly base: Uint8Array
  /** What each copy ends with, in the order of the names. */
  readonly tails: readonly Uint8Array[]
  readonly losses: readonly string[]
}

/** A name as it was set for one width of page. */
interface SetLine {
  readonly content: Uint8Array
  readonly resources: PdfDictionary
}

/** The tags of an engine that cannot leave them out: the whole line is an artifact of the page that it is painted on. */
function withoutTags(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content).toString('latin1')
  const begun = /\/\w+\s*(?:<<(?:[^<>]|<[0-9A-Fa-f]*>)*>>\s*BDC|BMC)(?=\s)/gu
  const bare = text.replaceAll(begun, '').replaceAll(/(^|\s)EMC(?=\s|$)/gu, '$1')
  return new Uint8Array(Buffer.from(bare, 'latin1'))
}

/** The lines with their fonts brought into the numbers of the file that they will stand in. */
const readLines = (lines: PdfFile, transplant: Transplant): readonly SetLine[] =>
  pdfPages(lines).map(({ dictionary }) => ({
    content: withoutTags(lines.stream(dictionary.get('Contents')) ?? new Uint8Array()),
    resources: transplant.dictionary(lines.dictionary(dictionary.get('Resources'))),
  }))

/**
 * Puts a name at the foot of every page of a file, once for each name. The pages are prepared once; a copy adds a few
 * hundred bytes behind the end. The line is an artifact, so that tags and promises of the file stay true. The same input
 * gives the same bytes.
 */
export async function personalise(
  pdf: Uint8Array,
  names: readonly string[],
  workshop: PdfWorkshop,
): Promise<Result<PersonalCopies, CompileFailure>> {
  const file = new PdfFile(pdf)
  const pages = pdfPages(file)
  const set = await setNames(names, widthsOf(pages), workshop)
  if (!set.ok) return err(set.error)
  const transplant = new Transplant(set.value.file, nextNumber(file))
  const stamps = reserveStamps(pages, transplant)
  const before = transplant.takeNumber()
  const lines = readLines(set.value.file, transplant)
  const base = appendObjects(file, [...transplant.objects, ...preparedPages(file, pages, stamps, before)])
  const prepared = new PdfFile(base)
  const seed = base.subarray(prepared.startOfTable)
  const tails = names.map((_, at) => {
    const own = [...stamps].flatMap(([width, { form }], index) => {
      const line = lines[index * names.length + at]
      return line ? [formObject(form, width, line.resources, line.content)] : []
    })
    return appendedSection(prepared, own, seed)
  })
  return ok({ base, tails, losses: set.value.losses })
}
