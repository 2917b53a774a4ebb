import { canonicalJson } from '../../../shared/document/canonical-json'
import { Database } from '../../../main/storage/database'
import { insertVersionRecord } from '../../../main/storage/handover/version-record'
import { hex } from '../../../main/storage/hex'
import { libraryFormat } from '../../../main/storage/library-file/library-format'
import { migrations } from '../../../main/storage/migrations'
import { migrate } from '../../../main/storage/migrations/migrate'
import { sha256 } from '../../../main/storage/sha256'
import { generateChapter } from '../../fixtures/generate-chapter'

/** A library as the first program made it, with chapters and versions in it. */
export function makeOldLibrary(path: string, chapters: number): void {
  const database = new Database(path)
  database.exec(`PRAGMA application_id = ${libraryFormat.applicationId}`)
  migrate(database, migrations.slice(0, 1))
  database.transaction(() => {
    database.run(
      "INSERT INTO library (id, library_id, title, created_at) VALUES (1, '01990000-0000-7000-8000-000000000001', 'Stará', 1)",
    )
    database.run("INSERT INTO theme (id, name, kind, position) VALUES ('t', 'Téma', 'general', 1)")
    for (let number = 0; number < chapters; number += 1) addChapter(database, `c${number}`, number)
  })
  database.close()
}

function addChapter(database: Database, id: string, number: number): void {
  const content = generateChapter(number + 1, 2)
  const text = canonicalJson(content)
  const hash = sha256(text)
  database.run("INSERT INTO chapter (id, theme_id, position, created_at) VALUES (?, 't', ?, 1)", id, number)
  database.run(
    `INSERT INTO draft (id, chapter_id, language, title, revision, schema_version, hash, words, updated_at, updated_by, content)
     VALUES (?, ?, 'cs', ?, 1, 1, ?, 9, 1, '', ?)`,
    `d${number}`,
    id,
    `Kapitola ${number}`,
    hash,
    text,
  )
  const facts = { name: 'První', note: '', title: `Kapitola ${number}`, author: 'Jana', institution: '', created_at: 1 }
  const place = { id: `v${number}`, chapter_id: id, language: 'cs', sequence: 1, number: 1 }
  const record = { ...place, ...facts, schema_version: 1, hash: hex.encode(hash), words: 9 }
  insertVersionRecord(database, record, { text, content })
}
