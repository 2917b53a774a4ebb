import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLibrary } from '../../../main/services/library/create-library'
import { backupFolderOf } from '../../../main/services/library/automatic-backup'
import { listBackupsIn } from '../../../main/storage/backup/backup-folder'
import { openLibrary } from '../../../main/services/library/open-library'
import { column } from '../../../main/storage/column'
import { Database } from '../../../main/storage/database'
import { libraryFormat } from '../../../main/storage/library-file/library-format'
import { migrations } from '../../../main/storage/migrations'
import { schemaOf } from '../../../main/storage/migrations/migrate'
import { code, TemporaryLibrary, value } from './temporary-library'

describe('opening a library', () => {
  let library: TemporaryLibrary
  const open = (path: string) => openLibrary({ path, places: library.places, clock: library.clock })
  beforeEach(() => {
    library = new TemporaryLibrary()
  })
  afterEach(() => library.remove())

  it('never makes a library in place of a missing one', () => {
    const path = join(library.folder, 'gone.skripta')
    expect(code(open(path))).toBe('library-missing')
    expect(existsSync(path)).toBe(false)
    expect(code(open(join(library.folder, 'no-such-folder', 'x.skripta')))).toBe('library-missing')
  })

  it('refuses an empty file, another file and another SQLite database, and leaves them as they were', () => {
    const empty = join(library.folder, 'empty.skripta')
    const words = join(library.folder, 'words.skripta')
    const other = join(library.folder, 'other.skripta')
    writeFileSync(empty, '')
    writeFileSync(words, 'not a library '.repeat(100))
    const database = new Database(other)
    database.exec('CREATE TABLE x (y)')
    database.close()
    for (const path of [empty, words, other]) {
      const before = readFileSync(path)
      expect(code(open(path))).toBe('library-not-a-library')
      expect(readFileSync(path).equals(before)).toBe(true)
    }
  })

  it('refuses a library of a newer program without touching it', () => {
    library.context.database.exec('PRAGMA user_version = 99')
    library.context.database.close()
    const before = readFileSync(library.path)
    expect(code(open(library.path))).toBe('library-newer')
    expect(readFileSync(library.path).equals(before)).toBe(true)
  })

  it('knows a newer schema that stands only in the log beside the file', () => {
    library.context.database.exec('PRAGMA wal_autocheckpoint = 0')
    library.context.database.exec('PRAGMA user_version = 99')
    const copy = join(library.folder, 'copy.skripta')
    copyFileSync(library.path, copy)
    copyFileSync(`${library.path}-wal`, `${copy}-wal`)
    expect(code(open(copy))).toBe('library-newer')
  })

  it('says that a library is open elsewhere', () => {
    expect(code(open(library.path))).toBe('library-open-elsewhere')
  })

  it('refuses a damaged library', () => {
    for (let index = 0; index < 200; index += 1)
      library.context.database.run('INSERT INTO person (id, name) VALUES (?, ?)', `p${index}`, 'x'.repeat(500))
    library.context.database.close()
    const bytes = readFileSync(library.path)
    bytes.fill(0xa5, 4096 * 3, bytes.length - 4096)
    writeFileSync(library.path, bytes)
    expect(code(open(library.path))).toBe('library-damaged')
  })

  it('refuses a truncated library', () => {
    library.context.database.close()
    truncateSync(library.path, 4096 * 5)
    expect(code(open(library.path))).toBe('library-damaged')
  })

  it.each(['OneDrive - Kraj Vysočina', 'Dropbox', 'iCloud Drive', 'Google Drive', 'Můj disk'])(
    'refuses to work in the folder %s',
    (name) => {
      const folder = join(library.folder, name, 'kapitoly')
      mkdirSync(folder, { recursive: true })
      expect(
        code(
          createLibrary({
            path: join(folder, 'x.skripta'),
            title: 'x',
            places: library.places,
            clock: library.clock,
            random: library.random,
          }),
        ),
      ).toBe('library-unsafe-place')
    },
  )

  it('sees through a link into a synced folder', () => {
    const folder = join(library.folder, 'OneDrive')
    mkdirSync(folder)
    symlinkSync(folder, join(library.folder, 'plain'))
    library.context.database.close()
    copyFileSync(library.path, join(folder, 'x.skripta'))
    expect(code(open(join(library.folder, 'plain', 'x.skripta')))).toBe('library-unsafe-place')
  })

  it('works with the settings that durability needs', () => {
    const { database } = library.context
    const pragma = (name: string) => Object.values(database.get(`PRAGMA ${name}`) ?? {})[0]
    expect([
      pragma('journal_mode'),
      pragma('synchronous'),
      pragma('locking_mode'),
      pragma('foreign_keys'),
      pragma('trusted_schema'),
    ]).toEqual(['wal', 2, 'exclusive', 1, 0])
    expect(existsSync(`${library.path}-shm`)).toBe(false)
    expect(() => database.exec('PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql')).toThrow()
  })

  it('never overwrites a file when it makes a library', () => {
    const path = join(library.folder, 'taken.skripta')
    writeFileSync(path, 'mine')
    const made = createLibrary({
      path,
      title: 'x',
      places: library.places,
      clock: library.clock,
      random: library.random,
    })
    expect(code(made)).toBe('library-exists')
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it('finds a free name in the data folder when it is given none', () => {
    const make = () =>
      value(
        createLibrary({ title: 'Kraj: 2026/27', places: library.places, clock: library.clock, random: library.random }),
      )
    const first = make()
    const second = make()
    expect([first.path, second.path]).toEqual([
      join(library.folder, 'data', 'Kraj 2026 27.skripta'),
      join(library.folder, 'data', 'Kraj 2026 27 2.skripta'),
    ])
    first.database.close()
    second.database.close()
  })

  describe('with an older schema', () => {
    const ours = libraryFormat.schema
    const next = { id: ours + 1, name: 'colour', sql: 'ALTER TABLE theme ADD COLUMN color TEXT' }
    const broken = { id: ours + 2, name: 'broken', sql: 'CREATE TABLE half (x); INSERT INTO no_such_table VALUES (1)' }

    it('migrates after a backup of the library as it was', () => {
      library.context.database.close()
      const opened = value(
        openLibrary({
          path: library.path,
          places: library.places,
          clock: library.clock,
          migrations: [...migrations, next],
        }),
      )
      expect(schemaOf(opened.database)).toBe(ours + 1)
      const [backup] = listBackupsIn(backupFolderOf({ database: opened.database, places: library.places }))
      const copy = new Database(backup?.path ?? '', { isReadOnly: true })
      expect(schemaOf(copy)).toBe(ours)
      copy.close()
      opened.database.close()
    })

    it('keeps the old schema whole when a step fails', () => {
      library.context.database.close()
      expect(() =>
        openLibrary({
          path: library.path,
          places: library.places,
          clock: library.clock,
          migrations: [...migrations, next, broken],
        }),
      ).toThrow()
      const database = new Database(library.path)
      expect(schemaOf(database)).toBe(ours + 1)
      expect(database.get("SELECT name FROM sqlite_schema WHERE name = 'half'")).toBeUndefined()
      expect(column.integer(database.get('SELECT count(*) AS n FROM theme') ?? {}, 'n')).toBe(2)
      database.close()
      rmSync(library.path)
    })
  })
})
