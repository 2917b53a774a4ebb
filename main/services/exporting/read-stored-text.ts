import type { Version } from '../../../shared/domain/version'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { Database } from '../../storage/database'
import type { DraftHead } from '../../storage/draft-store'
import { readDraft } from '../chapters/read-draft'
import { readVersionContent } from '../chapters/read-version-content'

/** `missing` when its bytes are damaged in every place where they are kept, `refused` when the gate does not let it pass. */
export type StoredText =
  | { readonly content: DocumentJson; readonly problem?: never }
  | { readonly content: null; readonly problem: 'missing' | 'refused' }

const lacking = (isDamaged: boolean): StoredText => ({ content: null, problem: isDamaged ? 'missing' : 'refused' })

/** The text of a version, verified. */
export function readVersionText(database: Database, version: Version): StoredText {
  const read = readVersionContent(database, version)
  return read.ok ? { content: read.value } : lacking(read.error.code === 'damaged-content')
}

/** The working text, verified. */
export function readDraftText(database: Database, head: DraftHead): StoredText {
  const stored = readDraft(database, head)
  return stored.isReadable ? { content: stored.document } : lacking(stored.problem === 'damaged-content')
}
