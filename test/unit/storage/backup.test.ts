import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { automaticBackup, backupFolderOf } from '../../../main/services/library/automatic-backup'
import { backUpIfDue } from '../../../main/services/library/back-up-if-due'
import { backUpLibrary } from '../../../main/services/library/back-up-library'
import { closeLibrary } from '../../../main/services/library/close-library'
import { libraryInfo } from '../../../main/services/library/library-info'
import { openLibrary } from '../../../main/services/library/open-library'
import { libraryFormat } from '../../../main/storage/library-file/library-format'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { listChapters } from '../../../main/services/chapters/list-chapters'
import { code, firstMorning, TemporaryLibrary, value } from './temporary-library'

const hour = 3_600_000

describe('a backup', () => {
  let library: TemporaryLibrary
  beforeEach(() => {
    library = new TemporaryLibrary()
    value(createChapter(library.context, { themeId: library.theme.id, title: 'První pomoc', language: 'cs' }))
  })
  afterEach(() => library.remove())

  it('is a whole library in one closed file that opens anywhere', () => {
    const path = join(library.folder, 'copy.skripta')
    expect(value(backUpLibrary(library.context, { path }))).toEqual({ path })
    expect(readdirSync(library.folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.skripta'])
    const opened = value(openLibrary({ path, places: library.places, clock: library.clock }))
    expect(value(listChapters(opened)).map(({ title }) => title)).toEqual(['První pomoc'])
    opened.database.close()
  })

  it('never replaces a file', () => {
    const path = join(library.folder, 'mine.skripta')
    writeFileSync(path, 'mine')
    expect(code(backUpLibrary(library.context, { path }))).toBe('output-exists')
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it('is not kept when a text in it does not fit its hash', () => {
    library.context.database.run("UPDATE draft SET content = replace(content, 'paragraph', 'paragrapx')")
    const path = join(library.folder, 'copy.skripta')
    expect(code(backUpLibrary(library.context, { path }))).toBe('backup-failed')
    expect(readdirSync(library.folder).some((name) => name.startsWith('copy'))).toBe(false)
  })

  it('fails with a word about it when the folder is not there', () => {
    expect(code(backUpLibrary(library.context, { path: join(library.folder, 'nowhere', 'copy.skripta') }))).toBe(
      'backup-failed',
    )
  })

  it('goes to the second place too, and does without it when it is not there', () => {
    const second = join(library.folder, 'stick')
    mkdirSync(second)
    const context = { ...library.context, places: { ...library.places, backupFolder: second } }
    const made = value(automaticBackup(context))
    expect(made.secondPath?.startsWith(join(second, 'Příručka '))).toBe(true)
    expect(readFileSync(made.secondPath ?? '').equals(readFileSync(made.path))).toBe(true)
    rmSync(second, { recursive: true })
    writeFileSync(second, 'a file where the folder was')
    library.clock.advance(hour)
    expect(value(automaticBackup(context)).secondPath).toBeNull()
    rmSync(second)
    library.clock.advance(hour)
    expect(value(automaticBackup(context)).secondPath).toBeNull()
    expect(existsSync(second)).toBe(false)
  })

  it('is made when the library is closed after changes, and not without them', () => {
    closeLibrary(library.context)
    const folder = join(library.places.dataFolder, 'backups')
    const count = () => readdirSync(folder).flatMap((id) => readdirSync(join(folder, id))).length
    expect(count()).toBe(1)
    library.context = {
      ...library.context,
      database: value(openLibrary({ path: library.path, places: library.places, clock: library.clock })).database,
    }
    closeLibrary(library.context)
    expect(count()).toBe(1)
  })

  it('is due after half an hour with changes', () => {
    expect(value(backUpIfDue(library.context))).not.toBeNull()
    value(createChapter(library.context, { themeId: library.theme.id, title: 'Druhá', language: 'cs' }))
    expect(value(backUpIfDue(library.context))).toBeNull()
    library.clock.advance(hour)
    expect(value(backUpIfDue(library.context))).not.toBeNull()
    library.clock.advance(hour)
    expect(value(backUpIfDue(library.context))).toBeNull()
  })

  it('is named in the library’s facts', () => {
    expect(value(libraryInfo(library.context))).toMatchObject({
      title: 'Příručka',
      chapters: 1,
      versions: 0,
      schema: libraryFormat.schema,
      lastBackup: null,
      hasSecondBackup: false,
    })
    value(automaticBackup(library.context))
    expect(value(libraryInfo(library.context)).lastBackup).toBe(firstMorning)
    expect(existsSync(backupFolderOf(library.context))).toBe(true)
  })
})
