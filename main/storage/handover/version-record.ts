import { canonicalJson } from '../../../shared/document/canonical-json'
import type { DocumentJson } from '../../../shared/document/document-json'
import { column } from '../column'
import type { Database } from '../database'
import { versionContent } from '../versions/version-content'
import { insertRecord, type PackageRecord } from './table-rows'

/** The text of a version that comes in a package: canonical JSON and the document that it says. */
export interface RecordText {
  readonly text: string
  readonly content: DocumentJson
}

const snapshotEvery = 50

/** Stores a version of a package with its facts as they are; blocks and snapshot are made here, like those of any other. */
export function insertVersionRecord(database: Database, record: PackageRecord, { text, content }: RecordText): void {
  const isNamed = typeof record.number === 'number'
  const isMarked = typeof record.sequence === 'number' && record.sequence % snapshotEvery === 0
  insertRecord(database, 'version', record, {
    ...versionContent.put(database, content, text, isNamed || isMarked),
  })
}

/** Ids of the versions of a chapter that the library has, with the hash of their text. */
export function knownVersions(database: Database, chapterId: string): ReadonlyMap<string, string> {
  return new Map(
    database
      .all('SELECT id, lower(hex(hash)) AS hash FROM version WHERE chapter_id = ?', chapterId)
      .map((row) => [column.text(row, 'id'), column.text(row, 'hash')]),
  )
}

/** True when the blocks of a document, put together again, give this very text: only such texts can be stored as blocks. */
export function isCanonical(content: DocumentJson, text: string): boolean {
  return `{"content":[${content.content.map(canonicalJson).join(',')}],"type":"doc"}` === text
}
