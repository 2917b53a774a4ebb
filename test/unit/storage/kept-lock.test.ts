import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withPackageFile } from '../../../main/services/handover/package-file'
import { automaticBackup } from '../../../main/services/library/automatic-backup'
import { lookInto } from '../../../main/services/library/backup-folders'
import { closeLibrary } from '../../../main/services/library/close-library'
import { listBackups } from '../../../main/services/library/list-backups'
import { openLibrary } from '../../../main/services/library/open-library'
import { previewBackup } from '../../../main/services/library/preview-backup'
import { restoreBackup } from '../../../main/services/library/restore-backup'
import { takeCopy } from '../../../main/services/library/take-copy'
import { copyWithLog } from '../../../main/storage/library-file/copy-with-log'
import { libraryStore } from '../../../main/storage/library-store'
import { ok } from '../../../shared/domain/result'
import { code, TemporaryLibrary, value } from './temporary-library'

const opener = `const { DatabaseSync } = require('node:sqlite')
const database = new DatabaseSync(process.argv[1], { timeout: 0 })
database.exec('PRAGMA locking_mode = EXCLUSIVE')
try { database.exec('BEGIN IMMEDIATE'); console.log('opened') } catch { console.log('refused') }`

const otherProgram = (path: string): string =>
  execFileSync(process.execPath, ['--eval', opener, path], { encoding: 'utf8' }).trim()

describe('the lock of an open library', () => {
  let library: TemporaryLibrary
  beforeEach(() => (library = new TemporaryLibrary()))
  afterEach(() => library.remove())
  const closed = () => ({ path: library.path, places: library.places, database: null })

  it('stays, whatever else this program does with the file', () => {
    const backup = value(automaticBackup(library.context)).path
    expect(lookInto(closed(), (database) => libraryStore.read(database).title)).toBe('Příručka')
    expect(value(previewBackup(closed(), backup)).lacks).not.toBeNull()
    expect(value(listBackups(closed())).backups).toHaveLength(1)
    expect(code(takeCopy(library.path, library.folder, 'X'))).toBe('library-open-elsewhere')
    expect(code(openLibrary({ path: library.path, places: library.places, clock: library.clock }))).toBe(
      'library-open-elsewhere',
    )
    const restored = restoreBackup({ source: backup, library: closed(), clock: library.clock, asideWord: 'a' })
    expect(code(restored)).toBe('library-open-elsewhere')
    expect(code(withPackageFile(library.path, () => ok(null)))).toBe('package-damaged')
    expect(otherProgram(library.path)).toBe('refused')
  })

  it('is free once the library is closed', () => {
    closeLibrary(library.context)
    expect(otherProgram(library.path)).toBe('opened')
  })
})

describe('a library behind a link', () => {
  let library: TemporaryLibrary
  let link = ''
  beforeEach(() => {
    library = new TemporaryLibrary()
    mkdirSync(join(library.folder, 'elsewhere'))
    link = join(library.folder, 'elsewhere', 'link.skripta')
    symlinkSync(library.path, link)
  })
  afterEach(() => library.remove())

  it('is opened where it lies', () => {
    closeLibrary(library.context)
    const opened = value(openLibrary({ path: link, places: library.places, clock: library.clock }))
    expect(opened.path).toBe(library.path)
    opened.database.close()
  })

  it('is restored where it lies, and the link still leads there', () => {
    const backup = value(automaticBackup(library.context)).path
    closeLibrary(library.context)
    const at = { path: link, places: library.places, database: null }
    const { kept } = value(restoreBackup({ source: backup, library: at, clock: library.clock, asideWord: 'starší' }))
    expect(dirname(kept ?? '')).toBe(dirname(library.path))
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(lstatSync(library.path).isFile()).toBe(true)
  })

  it('is refused where the file behind it lies in a synced folder', () => {
    closeLibrary(library.context)
    const synced = join(library.folder, 'Dropbox')
    mkdirSync(synced)
    renameSync(library.path, join(synced, basename(library.path)))
    symlinkSync(join(synced, basename(library.path)), library.path)
    expect(code(openLibrary({ path: link, places: library.places, clock: library.clock }))).toBe('library-unsafe-place')
  })
})

it('tells a copy that was made while somebody wrote from a whole one', () => {
  const library = new TemporaryLibrary()
  const copy = join(library.folder, 'copy')
  closeLibrary(library.context)
  expect(copyWithLog(library.path, copy)).toBe(true)
  expect(existsSync(`${copy}-wal`)).toBe(false)
  // The copy lies where the log of the file would: writing it changes the state in the middle.
  writeFileSync(`${library.path}-wal`, 'x')
  expect(copyWithLog(library.path, `${library.path}-wal`)).toBe(false)
  library.remove()
})
