import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { RandomBytes } from '../../../shared/document/block-id'
import { checkLimits } from '../../../shared/document/check-limits'
import { documentLimits } from '../../../shared/document/document-limits'
import type { DocumentJson } from '../../../shared/document/document-json'
import { fillBlockIds } from '../../../shared/document/fill-block-ids'
import { parseDocument } from '../../../shared/document/parse-document'
import { decodeText } from '../decode-text'
import type { ImportedText } from '../imported-text'

/**
 * A document of the schema as JSON, taken whole or refused: nothing is dropped, only missing ids are made. Its file names
 * the title. `import-unreadable` for what is not JSON, `document-refused` for what the gate refuses.
 */
export function importJson(
  input: string | Uint8Array,
  { random }: { readonly random: RandomBytes },
): Result<ImportedText> {
  const text = typeof input === 'string' ? input : decodeText(input)
  if (text.length > documentLimits.size)
    return err(appError('import-too-large', { limit: documentLimits.size / 1_000_000 }))
  const json = parseText(text)
  if (json === undefined) return err(appError('import-unreadable'))
  const problem = checkLimits(json)
  const parsed = problem ? err(problem) : parseDocument(fillBlockIds(json as DocumentJson, random))
  if (!parsed.ok) return err(appError('document-refused', { problem: parsed.error.code, detail: parsed.error.detail }))
  return ok({ title: null, document: parsed.value, pictures: [], report: { dropped: [] } })
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
