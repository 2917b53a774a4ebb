import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import { createNativeEngine } from '../../../main/export/pdf/native-engine'
import { openPdfWorkshop, type PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { findPdfResources } from '../../../main/export/pdf/pdf-resources'
import { createWasmEngine } from '../../../main/export/pdf/wasm-engine'
import { writePdf, type WrittenPdf } from '../../../main/export/pdf/write-pdf'
import { samplePictures } from '../../fixtures/pictures'

export const openNative = (): Promise<PdfWorkshop> => openPdfWorkshop(findPdfResources(), createNativeEngine)
export const openWasm = (): Promise<PdfWorkshop> => openPdfWorkshop(findPdfResources(), createWasmEngine)

/** Prints, or fails the test with what the engine said. */
export async function print(
  manuscript: Manuscript,
  workshop: PdfWorkshop,
  pictures: Readonly<Record<string, Uint8Array>> = samplePictures,
): Promise<WrittenPdf> {
  const outcome = await writePdf(manuscript, pictures, workshop, () => undefined)
  if (!outcome.ok) throw new Error(outcome.error.detail)
  return outcome.value
}
