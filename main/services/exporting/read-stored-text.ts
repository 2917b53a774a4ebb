import type { Version } from '../../../shared/domain/version'
import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { rememberTexts } from '../../export/manuscript/remember-texts'
import type { Database } from '../../storage/database'
import type { DraftHead } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'
import { readDraft } from '../chapters/read-draft'

/** `missing` when its bytes are damaged in every place where they are kept, `refused` when the gate does not let it pass. */
export type StoredText =
  | { readonly content: DocumentJson; readonly problem?: never }
  | { readonly content: null; readonly problem: 'missing' | 'refused' }

const lacking = (isDamaged: boolean): StoredText => ({ content: null, problem: isDamaged ? 'missing' : 'refused' })

/** The gate's answer depends on the text alone. */
const parsed = rememberTexts((text, schemaVersion) => parseDocument(JSON.parse(text), Number(schemaVersion)))

/** The text of a version, read and verified each time; what the gate said of the same text before is not asked again. */
export function readVersionText(database: Database, version: Version): StoredText {
  const text = versionStore.readText(database, version.id)
  if (text === null) return lacking(true)
  const read = parsed(text, String(version.schemaVersion))
  return read.ok ? { content: read.value } : lacking(false)
}

/** The working text, verified. */
export function readDraftText(database: Database, head: DraftHead): StoredText {
  const stored = readDraft(database, head)
  return stored.isReadable ? { content: stored.document } : lacking(stored.problem === 'damaged-content')
}
