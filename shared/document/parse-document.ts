import { ok, type Result } from '../domain/result'
import type { DocumentJson } from './document-json'
import type { DocumentProblem } from './document-problem'
import { documentSchemaVersion } from './names'
import { readDocument } from './read-document'

/** `readDocument` for those who work with JSON: the accepted document with every attribute filled in. */
export function parseDocument(
  input: unknown,
  schemaVersion = documentSchemaVersion,
): Result<DocumentJson, DocumentProblem> {
  const read = readDocument(input, schemaVersion)
  return read.ok ? ok(read.value.toJSON() as DocumentJson) : read
}
