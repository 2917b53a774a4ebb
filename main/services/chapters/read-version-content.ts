import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { appError } from '../../../shared/domain/app-error'
import { err, type Result } from '../../../shared/domain/result'
import type { Version } from '../../../shared/domain/version'
import type { Database } from '../../storage/database'
import { versionStore } from '../../storage/versions/version-store'

/** The text of a version, verified against its hash: `damaged-content`, or `document-newer` and `document-refused`. */
export function readVersionContent(
  database: Database,
  version: Pick<Version, 'id' | 'schemaVersion' | 'title' | 'number'>,
): Result<DocumentJson> {
  const text = versionStore.readText(database, version.id)
  if (text === null) return err(appError('damaged-content', { title: version.title, number: version.number ?? 0 }))
  const parsed = parseDocument(JSON.parse(text), version.schemaVersion)
  if (parsed.ok) return parsed
  const { code, detail } = parsed.error
  return err(
    code === 'newer-schema' ? appError('document-newer') : appError('document-refused', { problem: code, detail }),
  )
}
