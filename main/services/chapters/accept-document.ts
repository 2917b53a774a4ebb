import { canonicalDocument } from '../../../shared/document/canonical-document'
import { countWords } from '../../../shared/document/count-words'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { DocumentProblem } from '../../../shared/document/document-problem'
import { documentSchemaVersion } from '../../../shared/document/names'
import { readDocument } from '../../../shared/document/read-document'
import type { ContentHash } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import type { NewText } from '../../storage/draft-store'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'

/** A document that passed the gate, with the one text that is stored, hashed and counted. */
export interface AcceptedDocument extends NewText {
  readonly document: DocumentJson
}

/**
 * Passes a document through the gate and makes its canonical text, once. Runs at every save, so the text and the count
 * are made from what is at hand; the JSON with every attribute is made only for those who ask for it.
 */
export function acceptDocument(
  input: unknown,
  schemaVersion = documentSchemaVersion,
): Result<AcceptedDocument, DocumentProblem> {
  const read = readDocument(input, schemaVersion)
  if (!read.ok) return read
  const root = read.value
  const text = canonicalDocument(root)
  let document: DocumentJson | null = null
  const complete = (): DocumentJson => (document ??= root.toJSON() as DocumentJson)
  return ok({
    get document() {
      return complete()
    },
    text,
    hash: hex.encode<ContentHash>(sha256(text)),
    words: countWords(schemaVersion === documentSchemaVersion ? (input as DocumentJson) : complete()),
    schemaVersion: documentSchemaVersion,
  })
}
