import { parseDocument } from '../../../shared/document/parse-document'
import { documentSchemaVersion } from '../../../shared/document/names'
import type { Database } from '../../storage/database'
import { type DraftHead, draftStore } from '../../storage/draft-store'
import { acceptDocument, type AcceptedDocument } from './accept-document'
import { knownTexts } from './known-texts'

/** A stored text that is whole and passes the gate, or its raw form with what is wrong with it. */
export type StoredDraft =
  | ({ readonly isReadable: true } & AcceptedDocument)
  | { readonly isReadable: false; readonly raw: string; readonly problem: string }

/** Reads a draft's text, verifies its hash and passes it through the gate. Nothing is repaired. */
export function readDraft(database: Database, head: DraftHead): StoredDraft {
  const { text, isIntact } = draftStore.readText(database, head)
  if (!isIntact) return { isReadable: false, raw: text, problem: 'damaged-content' }
  const accepted = accept(head, text)
  if (!accepted.ok) return { isReadable: false, raw: text, problem: `${accepted.error.code}: ${accepted.error.detail}` }
  knownTexts.add(database, head.hash)
  return { isReadable: true, ...accepted.value }
}

/** A text of the present schema is already canonical; an older one gets another text when it is migrated. */
function accept({ schemaVersion, hash, words }: DraftHead, text: string): ReturnType<typeof acceptDocument> {
  const content: unknown = JSON.parse(text)
  if (schemaVersion !== documentSchemaVersion) return acceptDocument(content, schemaVersion)
  const parsed = parseDocument(content)
  return parsed.ok ? { ok: true, value: { document: parsed.value, text, hash, words, schemaVersion } } : parsed
}
