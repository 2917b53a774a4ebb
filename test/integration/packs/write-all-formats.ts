import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { ManuscriptSource } from '../../../main/export/manuscript/manuscript-source'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { writeHtml } from '../../../main/export/html/write-html'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { writeText } from '../../../main/export/text/write-text'
import { keepPrintedPictures } from '../../../main/services/exporting/gather-pictures'
import type { OutputFormat } from '../../../shared/domain/edition'
import { samplePictures } from '../../fixtures/pictures'
import { print } from '../pdf/print'

/** The files of one pack in every format, from the same manuscript as an export makes them. */
export async function writeAllFormats(
  source: ManuscriptSource,
  workshop: PdfWorkshop,
): Promise<Readonly<Record<OutputFormat, Uint8Array>>> {
  const manuscript = keepPrintedPictures(buildManuscript(source))
  const printed = new Set(Object.keys(manuscript.pictures))
  const pictures = Object.fromEntries(Object.entries(samplePictures).filter(([hash]) => printed.has(hash)))
  const pdf = await print(manuscript, workshop, pictures)
  const docx = await writeDocx(manuscript, pictures, pdf.pageMap)
  return {
    pdf: pdf.bytes,
    docx: docx.bytes,
    html: writeHtml(manuscript, pictures, pdf.pageMap).bytes,
    txt: writeText(manuscript, pdf.pageMap).bytes,
  }
}
