import { createHash } from 'node:crypto'
import type { Database } from '../../../main/storage/database'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { nameVersion } from '../../../main/services/chapters/name-version'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { doc, p } from '../../fixtures/builders'
import { TemporaryLibrary, value } from '../storage/temporary-library'

export const editionBytes = Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(200_000, 7)])
export const sha256Of = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** The rows of an issued edition with one file, as issuing writes them. */
export function addEdition(database: Database, number: number, data: Uint8Array): void {
  const hash = sha256Of(data)
  database.run(`INSERT OR IGNORE INTO publicity_profile (id, name, body, source) VALUES ('profile', 'bez', '{}', '')`)
  database.run(
    `INSERT OR IGNORE INTO workshop (id, title, kind, district, venue, address, languages, audience, lecturer_ids, follows, note, created_at)
     VALUES ('w', 'Workshop Náchod', 'workshop', 'Náchod', '', '', '[]', '[]', '[]', '[]', '', 1)`,
  )
  database.run(
    `INSERT OR IGNORE INTO pack (id, workshop_id, position, title, language, audience, page_size, is_two_sided, revision, created_at)
     VALUES ('p', 'w', 0, 'Balíček', 'cs', '{}', 'a4', 0, 1, 1)`,
  )
  database.run(
    `INSERT INTO edition (id, pack_id, number, kind, language, issued_at, issued_by, program_version, engine, template_hash,
       recipe_hash, page_map, accepted_reason, recipe) VALUES (?, 'p', ?, 'participant', 'cs', 1, 'Jana', '0', 'wasm', '', ?, '{}', '', x'28b52ffd0000010000')`,
    `e${number}`,
    number,
    hash,
  )
  database.run(
    "INSERT INTO edition_file (edition_id, format, file_name, pages, hash, data) VALUES (?, 'pdf', ?, 3, ?, ?)",
    `e${number}`,
    `${number}.pdf`,
    hash,
    data,
  )
}

/** A library with one chapter, one named version and one edition. */
export function libraryWithEdition(): TemporaryLibrary & { readonly write: (title: string) => void } {
  const library = new TemporaryLibrary()
  const write = (title: string) => {
    const row = value(createChapter(library.context, { themeId: library.theme.id, title, language: 'cs' }))
    const { revision } = value(
      saveDraft(library.context, {
        draftId: row.draftId,
        baseRevision: 0,
        content: doc(p(`Text kapitoly ${title}`)),
        isEmptyMeant: false,
      }),
    )
    value(
      nameVersion(library.context, {
        draftId: row.draftId,
        baseRevision: revision,
        name: 'První',
        note: '',
        lawAsOf: null,
        checkAgainBy: null,
      }),
    )
  }
  write('První pomoc')
  addEdition(library.context.database, 1, editionBytes)
  return Object.assign(library, { write })
}
