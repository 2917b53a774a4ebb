import type { Version } from '../../../shared/domain/version'
import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import type { Database } from '../../storage/database'
import { draftStore, type DraftHead } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'

export type StoredText =
  | { readonly content: DocumentJson; readonly problem?: never }
  | { readonly content: null; readonly problem: 'missing' | 'refused' }

/** The text of a version through the gate. `missing` when its bytes are damaged in every place where they are kept. */
export function readVersionText(database: Database, version: Pick<Version, 'id' | 'schemaVersion'>): StoredText {
  return parse(versionStore.readText(database, version.id), version.schemaVersion)
}

/** The working text through the gate. */
export function readDraftText(database: Database, head: DraftHead): StoredText {
  const { text, isIntact } = draftStore.readText(database, head)
  return parse(isIntact ? text : null, head.schemaVersion)
}

function parse(text: string | null, schemaVersion: number): StoredText {
  if (text === null) return { content: null, problem: 'missing' }
  const parsed = parseDocument(parseJson(text), schemaVersion)
  return parsed.ok ? { content: parsed.value } : { content: null, problem: 'refused' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: the gate refuses it.
    return null
  }
}
