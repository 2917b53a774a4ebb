import type { AnnexPart, Manuscript } from '../../../main/export/manuscript/manuscript'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { writePdf, type WrittenPdf } from '../../../main/export/pdf/write-pdf'
import { samplePictures } from '../../fixtures/pictures'
import { sampleManuscript } from '../../fixtures/sample-manuscript'

export interface GivenAnnex {
  readonly part: AnnexPart
  readonly bytes: Uint8Array
}

const withAnnexes = (manuscript: Manuscript, given: readonly GivenAnnex[]): Manuscript => {
  const [first, ...rest] = manuscript.parts
  return { ...manuscript, parts: [...(first ? [first] : []), ...given.map(({ part }) => part), ...rest] }
}

/** Prints a book with annexes behind its first part, or fails the test with what the engine said. */
export async function bindInto(
  workshop: PdfWorkshop,
  given: readonly GivenAnnex[],
  manuscript = sampleManuscript,
): Promise<WrittenPdf> {
  const annexes = Object.fromEntries(given.map(({ part, bytes }) => [part.asset, bytes]))
  const whole = withAnnexes(manuscript, given)
  const written = await writePdf(whole, samplePictures, workshop, () => undefined, annexes)
  if (!written.ok) throw new Error(written.error.detail)
  return written.value
}
