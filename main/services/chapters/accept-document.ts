import { canonicalJson } from '../../../shared/document/canonical-json'
import { countWords } from '../../../shared/document/count-words'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { DocumentProblem } from '../../../shared/document/document-problem'
import { documentSchemaVersion } from '../../../shared/document/names'
import { parseDocument } from '../../../shared/document/parse-document'
import type { ContentHash } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import type { NewText } from '../../storage/draft-store'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'

/** A document that passed the gate, with the one text that is stored, hashed and counted. */
export interface AcceptedDocument extends NewText {
  readonly document: DocumentJson
}

/** Passes a document through the gate and makes its canonical text, once. */
export function acceptDocument(input: unknown, schemaVersion = documentSchemaVersion): Result<AcceptedDocument, DocumentProblem> {
  const parsed = parseDocument(input, schemaVersion)
  if (!parsed.ok) return parsed
  const text = canonicalJson(parsed.value)
  return ok({
    document: parsed.value,
    text,
    hash: hex.encode<ContentHash>(sha256(text)),
    words: countWords(parsed.value),
    schemaVersion: documentSchemaVersion,
  })
}
