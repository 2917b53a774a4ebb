import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { automaticBackup } from '../../../main/services/library/automatic-backup'
import type { LibraryAt } from '../../../main/services/library/backup-folders'
import { backUpLibrary } from '../../../main/services/library/back-up-library'
import { closeLibrary } from '../../../main/services/library/close-library'
import { listBackups } from '../../../main/services/library/list-backups'
import { openLibrary } from '../../../main/services/library/open-library'
import { previewBackup } from '../../../main/services/library/preview-backup'
import { restoreBackup } from '../../../main/services/library/restore-backup'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { listChapters } from '../../../main/services/chapters/list-chapters'
import { searchChapters } from '../../../main/services/chapters/search-chapters'
import { column } from '../../../main/storage/column'
import { Database } from '../../../main/storage/database'
import { code, value } from '../storage/temporary-library'
import { addEdition, editionBytes, libraryWithEdition, sha256Of } from './edition-library'

describe('going back to a backup', () => {
  let library: ReturnType<typeof libraryWithEdition>
  beforeEach(() => {
    library = libraryWithEdition()
  })
  afterEach(() => library.remove())

  const open = (): LibraryAt => ({ path: library.path, database: library.context.database, places: library.places })
  const closed = (): LibraryAt => ({ ...open(), database: null })
  const backUp = () => {
    library.clock.advance(60_000)
    return value(automaticBackup(library.context)).path
  }
  const restore = (source: string) =>
    restoreBackup({ source, library: closed(), clock: library.clock, asideWord: 'odložená' })
  const reopen = () => {
    library.context = library.contextOf(
      value(openLibrary({ path: library.path, places: library.places, clock: library.clock })).database,
    )
  }
  const titles = () => value(listChapters(library.context)).map(({ title }) => title)

  it('says what is inside and what the present library has in addition', () => {
    const backup = backUp()
    library.write('Druhá kapitola')
    const preview = value(previewBackup(open(), backup))
    expect(preview.chapters.map(({ title, versions }) => [title, versions])).toEqual([['První pomoc', 1]])
    expect(preview.workshops).toEqual([{ title: 'Workshop Náchod', day: null }])
    expect(preview).toMatchObject({ title: 'Příručka', editions: 1, problems: 0, missingFiles: 0 })
    expect(preview.lacks).toEqual({
      chapters: ['Druhá kapitola'],
      changed: [],
      versions: 1,
      workshops: [],
      editions: 0,
      evidence: 0,
    })
    expect(value(previewBackup(open(), backUp())).lacks).toEqual({
      chapters: [],
      changed: [],
      versions: 0,
      workshops: [],
      editions: 0,
      evidence: 0,
    })
  })

  it('names the texts that were written on since', () => {
    const backup = backUp()
    library.context.database.run(
      "UPDATE draft SET content = content || ' ', hash = ?, revision = revision + 1, updated_at = 5",
      Buffer.alloc(32),
    )
    expect(value(previewBackup(open(), backup)).lacks?.changed).toEqual([
      { title: 'První pomoc', language: 'cs', at: 5 },
    ])
  })

  it('moves the present library aside, and can bring it back', () => {
    const backup = backUp()
    library.write('Druhá kapitola')
    closeLibrary(library.context)
    const { kept } = value(restore(backup))
    reopen()
    expect(titles()).toEqual(['První pomoc'])
    expect(value(verifyLibrary(library.context)).problems).toEqual([])
    expect(value(searchChapters(library.context, { query: 'pomoc', limit: 5 }))).toHaveLength(1)
    const [row] = value(listBackups(open())).kept
    expect(row).toMatchObject({ path: kept, place: 'kept', state: 'checked', contents: { chapters: 2 } })
    library.context.database.close()
    library.clock.advance(5000)
    value(restore(kept ?? ''))
    reopen()
    expect(titles()).toEqual(['První pomoc', 'Druhá kapitola'])
    expect(value(listBackups(open())).kept.map(({ contents }) => contents?.chapters)).toEqual([1, 2])
  })

  it('never touches a library that is open elsewhere', () => {
    const backup = backUp()
    expect(code(restore(backup))).toBe('library-open-elsewhere')
    expect(titles()).toEqual(['První pomoc'])
    expect(value(listBackups(open())).kept).toEqual([])
  })

  it('keeps a damaged library with its log, byte for byte', () => {
    const backup = backUp()
    library.context.database.close()
    const damaged = Buffer.from(readFileSync(library.path)).fill(0x5a, 100, 8192)
    writeFileSync(library.path, damaged)
    writeFileSync(`${library.path}-wal`, 'a log')
    const { kept } = value(restore(backup))
    expect(readFileSync(kept ?? '').equals(damaged)).toBe(true)
    expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('a log')
    reopen()
    expect(titles()).toEqual(['První pomoc'])
  })

  it('works where the library is gone, and leaves nothing half behind', () => {
    const backup = backUp()
    library.context.database.close()
    rmSync(library.path)
    expect(value(restore(backup))).toEqual({ kept: null })
    reopen()
    expect(titles()).toEqual(['První pomoc'])
    expect(readdirSync(library.folder).filter((name) => name.includes('restored'))).toEqual([])
  })

  it('refuses a backup that is damaged, and the present library stays', () => {
    const backup = backUp()
    writeFileSync(backup, readFileSync(backup).fill(0xa5, 8192))
    closeLibrary(library.context)
    const before = readFileSync(library.path)
    expect(code(restore(backup))).toBe('backup-damaged')
    expect(code(previewBackup(closed(), backup))).toBe('backup-damaged')
    expect(readFileSync(library.path).equals(before)).toBe(true)
    reopen()
    expect(value(listBackups(open())).backups.map(({ state }) => state)).toContain('damaged')
  })

  describe('with the files of editions', () => {
    const storedFiles = (path: string) => {
      const database = new Database(path, { isReadOnly: true })
      const files = database.all('SELECT data FROM edition_file ORDER BY id').map((row) => column.blob(row, 'data'))
      database.close()
      return files
    }
    const beside = (backup: string) => join(backup, '..', 'edition-files', sha256Of(editionBytes).toString('hex'))

    it('keeps them once beside the backups and not in each of them', () => {
      const first = backUp()
      const written = statSync(beside(first)).mtimeMs
      const second = backUp()
      expect(storedFiles(first).map(({ length }) => length)).toEqual([0])
      const whole = join(library.folder, 'whole.skripta')
      value(backUpLibrary(library.context, { path: whole }))
      expect(storedFiles(whole).map(({ length }) => length)).toEqual([editionBytes.length])
      expect(statSync(second).size).toBeLessThan(statSync(whole).size - editionBytes.length * 0.9)
      expect(readFileSync(beside(first)).equals(editionBytes)).toBe(true)
      expect(statSync(beside(first)).mtimeMs).toBe(written)
    })

    it('puts them back from beside the backup', () => {
      const backup = backUp()
      library.context.database.close()
      rmSync(library.path)
      value(restore(backup))
      reopen()
      expect(Buffer.from(storedBytes()).equals(editionBytes)).toBe(true)
      expect(() => library.context.database.run("UPDATE edition_file SET data = x''")).toThrow(
        'an edition never changes',
      )
    })
    const storedBytes = () => column.blob(library.context.database.get('SELECT data FROM edition_file') ?? {}, 'data')

    it('takes them from the present library where they are not beside the backup', () => {
      const backup = backUp()
      rmSync(beside(backup))
      expect(value(previewBackup(open(), backup)).missingFiles).toBe(0)
      closeLibrary(library.context)
      value(restore(backup))
      reopen()
      expect(Buffer.from(storedBytes()).equals(editionBytes)).toBe(true)
    })

    it('says before a restore which are missing, and verifies each that it puts back', () => {
      const backup = backUp()
      addEdition(library.context.database, 2, Buffer.from('%PDF second'))
      const newer = backUp()
      library.context.database.close()
      rmSync(library.path)
      writeFileSync(beside(backup), 'not the same')
      expect(value(previewBackup(closed(), newer)).missingFiles).toBe(1)
      value(restore(newer))
      reopen()
      expect(value(verifyLibrary(library.context)).problems).toEqual([{ what: 'edition-file', where: '1.pdf' }])
    })
  })
})
