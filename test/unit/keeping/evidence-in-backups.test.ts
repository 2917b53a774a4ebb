import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addEvidence } from '../../../main/services/evidence/add-evidence'
import { takeOutEvidence } from '../../../main/services/evidence/take-out-evidence'
import { automaticBackup } from '../../../main/services/library/automatic-backup'
import { backUpLibrary } from '../../../main/services/library/back-up-library'
import type { LibraryAt } from '../../../main/services/library/backup-folders'
import { closeLibrary } from '../../../main/services/library/close-library'
import { copyAsOwn } from '../../../main/services/library/open-copy'
import { openLibrary } from '../../../main/services/library/open-library'
import { previewBackup } from '../../../main/services/library/preview-backup'
import { renameLibrary } from '../../../main/services/library/rename-library'
import { restoreBackup } from '../../../main/services/library/restore-backup'
import { salvageLibrary } from '../../../main/services/library/salvage-library'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { Database } from '../../../main/storage/database'
import { readEvidence } from '../../../main/storage/workshops/evidence-store'
import type { Evidence } from '../../../shared/domain/evidence'
import type { WorkshopId } from '../../../shared/domain/ids'
import { day, value } from '../storage/temporary-library'
import { libraryWithEdition, sha256Of } from './edition-library'

const words = 'Podepsaná listina: Zdenka Neviditelná'
const scan = Buffer.concat([Buffer.from(`%PDF-1.7 ${words} `), Buffer.alloc(300_000, 9)])

describe('evidence and the backups', () => {
  let library: ReturnType<typeof libraryWithEdition>
  let kept: Evidence
  beforeEach(() => {
    library = libraryWithEdition()
    kept = add('Prezenční listina', scan)
  })
  afterEach(() => library.remove())

  const add = (title: string, bytes: Uint8Array, namesPeople = true) =>
    value(
      addEvidence(library.context, {
        workshopId: 'w' as WorkshopId,
        kind: 'signed-list',
        title,
        namesPeople,
        name: `${title}.pdf`,
        bytes: new Uint8Array(bytes),
      }),
    )
  const takeOut = () => value(takeOutEvidence(library.context, { evidenceId: kept.id, reason: 'Na přání' }))
  const second = () => join(library.folder, 'druhé místo')
  const withSecond = () => {
    mkdirSync(second(), { recursive: true })
    library.context = { ...library.context, places: { ...library.places, backupFolder: second() } }
  }
  const backUp = (days = 0) => {
    library.clock.advance(60_000 + days * day)
    return value(automaticBackup(library.context))
  }
  const beside = (backup: string) => join(backup, '..', 'evidence-files', sha256Of(scan).toString('hex'))
  const closed = (): LibraryAt => ({ path: library.path, database: null, places: library.places })
  const open = (): LibraryAt => ({ ...closed(), database: library.context.database })
  const openAt = (path = library.path) => {
    library.context = library.contextOf(
      value(openLibrary({ path, places: library.places, clock: library.clock })).database,
    )
  }
  const restore = (source: string) =>
    value(restoreBackup({ source, library: closed(), clock: library.clock, asideWord: 'odložená' }))
  const stored = () => readEvidence(library.context.database, kept.hash)
  const problems = () => value(verifyLibrary(library.context)).problems

  it('lie once beside all backups of a place, not in each of them', () => {
    withSecond()
    const first = backUp()
    const written = statSync(beside(first.path)).mtimeMs
    const next = backUp()
    for (const path of [first.path, next.path, first.secondPath ?? '', next.secondPath ?? '']) {
      expect(readFileSync(path).includes(words)).toBe(false)
      expect(readFileSync(beside(path)).equals(scan)).toBe(true)
    }
    expect(statSync(beside(first.path)).mtimeMs).toBe(written)
    const whole = join(library.folder, 'whole.skripta')
    value(backUpLibrary(library.context, { path: whole }))
    expect(readFileSync(whole).includes(words)).toBe(true)
  })

  it('come back with a restore, and no backup is called incomplete for leaving them out', () => {
    const { path } = backUp()
    expect(value(previewBackup(open(), path))).toMatchObject({ problems: 0, missingFiles: 0 })
    library.context.database.close()
    rmSync(library.path)
    restore(path)
    openAt()
    expect(stored()).toEqual(new Uint8Array(scan))
    expect(problems()).toEqual([])
    expect(() => library.context.database.run("UPDATE evidence_file SET data = x''")).toThrow('evidence never changes')
  })

  it('come back from the present library, and in a library of its own made from a backup', () => {
    const { path } = backUp()
    rmSync(beside(path))
    expect(value(previewBackup(open(), path)).missingFiles).toBe(0)
    closeLibrary(library.context)
    const options = { clock: library.clock, random: library.random, title: 'Vlastní' }
    const own = value(copyAsOwn({ ...options, source: path, library: closed() }))
    const copy = new Database(own.path, { isReadOnly: true })
    expect(readEvidence(copy, kept.hash)).toEqual(new Uint8Array(scan))
    copy.close()
    openAt()
  })

  it('that lie nowhere any more are counted before a restore, named by the check, and whole again once added anew', () => {
    const { path } = backUp()
    add('Fotografie', Buffer.from('%PDF-1.7 fotografie'))
    expect(value(previewBackup(open(), path)).lacks).toMatchObject({ evidence: 1 })
    library.context.database.close()
    rmSync(library.path)
    writeFileSync(beside(path), 'something else')
    expect(value(previewBackup(closed(), path)).missingFiles).toBe(1)
    restore(path)
    openAt()
    expect(problems()).toEqual([{ what: 'evidence', where: 'Prezenční listina' }])
    add('Prezenční listina znovu', scan)
    expect(problems()).toEqual([])
  })

  it('come out of a damaged library by the copy beside its backups', () => {
    backUp()
    library.context.database.exec('DROP TRIGGER evidence_file_is_immutable')
    library.context.database.run("UPDATE evidence_file SET data = x'00'")
    closeLibrary(library.context)
    const salvaged = value(
      salvageLibrary({ library: closed(), clock: library.clock, random: library.random, word: 'zachráněná' }),
    )
    expect(salvaged.lost).toEqual([])
    openAt(salvaged.path)
    expect(stored()).toEqual(new Uint8Array(scan))
  })

  it('are named when neither a damaged library nor its backups have them', () => {
    library.context.database.run('DELETE FROM evidence_file')
    library.context.database.close()
    const salvaged = value(
      salvageLibrary({ library: closed(), clock: library.clock, random: library.random, word: 'zachráněná' }),
    )
    expect(salvaged.lost).toEqual([{ what: 'evidence', where: 'Prezenční listina' }])
  })

  it('that were taken out do not come back with an older backup, and their bytes are overwritten', () => {
    const { path } = backUp()
    takeOut()
    closeLibrary(library.context)
    expect(readFileSync(library.path).includes(words)).toBe(false)
    restore(path)
    openAt()
    expect(stored()).toBe('missing')
    closeLibrary(library.context)
    expect(readFileSync(library.path).includes(words)).toBe(false)
    openAt()
  })

  it('that were taken out are forgotten by both places within 12 months, also under a former title', () => {
    withSecond()
    const before = backUp()
    value(renameLibrary(library.context, { title: 'Nová příručka' }))
    takeOut()
    const after = backUp(30)
    expect(existsSync(beside(before.path))).toBe(true)
    expect(after.secondPath && readdirSync(second())).toHaveLength(2)
    backUp(336)
    expect(existsSync(before.path)).toBe(false)
    const everything = readdirSync(library.folder, { recursive: true, withFileTypes: true })
    const holding = everything
      .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(words))
      .map(({ name }) => name)
    expect(holding.filter((name) => !name.startsWith('library.skripta'))).toEqual([])
  })

  it('that no backup needs any more go, unless one cannot be read; what the library has stays', () => {
    const plain = Buffer.from('%PDF-1.7 snímky bez lidí')
    const slides = add('Snímky', plain, false)
    const first = backUp()
    value(takeOutEvidence(library.context, { evidenceId: slides.id, reason: 'Omyl' }))
    const path = join(beside(first.path), '..', sha256Of(plain).toString('hex'))
    backUp()
    expect(existsSync(path)).toBe(true)
    const bytes = readFileSync(first.path)
    writeFileSync(first.path, Buffer.from(bytes).fill(0xa5))
    backUp()
    expect(existsSync(path)).toBe(true)
    rmSync(first.path)
    const last = backUp()
    expect(existsSync(path)).toBe(false)
    expect(readFileSync(beside(last.path)).equals(scan)).toBe(true)
  })
})
