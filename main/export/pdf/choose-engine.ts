import { createNativeEngine } from './native-engine'
import type { PdfEngine } from './pdf-engine'
import { findPdfResources, type PdfResources } from './pdf-resources'
import { createWasmEngine } from './wasm-engine'

/**
 * The native engine where the platform has one, else WASM. SKRIPTA_ENGINE=native|wasm forces one; a forced engine that
 * does not load is an error.
 */
export async function chooseEngine(
  resources: PdfResources = findPdfResources(),
  forced: string | undefined = process.env['SKRIPTA_ENGINE'],
): Promise<PdfEngine> {
  if (forced === 'wasm') return createWasmEngine(resources)
  if (forced === 'native') return createNativeEngine(resources)
  try {
    return await createNativeEngine(resources)
  } catch {
    return createWasmEngine(resources)
  }
}
