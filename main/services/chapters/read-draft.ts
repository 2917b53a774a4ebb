import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import type { Database } from '../../storage/database'
import { type DraftHead, draftStore } from '../../storage/draft-store'
import { knownTexts } from './known-texts'

/** A stored text that is whole and passes the gate, or its raw form with what is wrong with it. */
export type StoredDraft =
  | { readonly isReadable: true; readonly text: string; readonly content: DocumentJson }
  | { readonly isReadable: false; readonly text: string; readonly problem: string }

/** Reads a draft's text, verifies its hash and passes it through the gate. Nothing is repaired. */
export function readDraft(database: Database, head: DraftHead): StoredDraft {
  const { text, isIntact } = draftStore.readText(database, head)
  if (!isIntact) return { isReadable: false, text, problem: 'damaged-content' }
  const parsed = parseDocument(JSON.parse(text), head.schemaVersion)
  if (!parsed.ok) return { isReadable: false, text, problem: `${parsed.error.code}: ${parsed.error.detail}` }
  knownTexts.add(database, head.hash)
  return { isReadable: true, text, content: parsed.value }
}
