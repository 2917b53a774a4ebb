import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handOverChapter } from '../../../main/services/handover/hand-over-chapter'
import { exportLibrary } from '../../../main/services/handover/export-library'
import { automaticBackup } from '../../../main/services/library/automatic-backup'
import { closeLibrary } from '../../../main/services/library/close-library'
import { copyAsOwn } from '../../../main/services/library/open-copy'
import { openLibrary } from '../../../main/services/library/open-library'
import { restoreBackup } from '../../../main/services/library/restore-backup'
import { addParticipants } from '../../../main/services/participants/add-participants'
import { eraseParticipants } from '../../../main/services/participants/erase-participants'
import { prepareCertificates } from '../../../main/services/participants/prepare-certificates'
import { column } from '../../../main/storage/column'
import { savePaper } from '../../../main/storage/workshops/paper-store'
import { plainPaper } from '../../../shared/domain/paper'
import { Database } from '../../../main/storage/database'
import { ExportBench } from '../exporting/export-bench'
import { day, value } from '../storage/temporary-library'
import { packTarget } from '../workshops/workshop-library'
import { PeopleLibrary, person } from './people-library'

let library: PeopleLibrary
beforeEach(() => {
  library = new PeopleLibrary()
})
afterEach(() => library.library.remove())

const at = () => ({ path: library.library.path, database: null, places: library.library.places })
const backUp = () => value(automaticBackup(library.library.context)).path
const restore = (source: string) =>
  value(restoreBackup({ source, library: at(), clock: library.library.clock, asideWord: 'odložená' }))
const eraseFirst = () => {
  const first = library.view().participants[0]
  if (!first) throw new Error('nobody to erase')
  value(eraseParticipants(library.context, { workshopId: library.workshopId, participantIds: [first.id] }))
}
const prepare = () => value(prepareCertificates(library.context, { workshopId: library.workshopId, blanks: 0 }))
const opened = (path: string) => {
  const { places, clock } = library.library
  return library.library.contextOf(value(openLibrary({ path, places, clock })).database)
}
const names = (path: string) => {
  const database = new Database(path, { isReadOnly: true })
  const rows = database.all('SELECT name FROM participant ORDER BY rowid').map(({ name }) => name)
  database.close()
  return rows
}

describe('somebody who was erased', () => {
  it('is erased again when an older backup comes back, and no number is given twice', () => {
    library.add(person('Eva Smazaná'), person('Jan Zůstávající'))
    const older = backUp()
    prepare()
    eraseFirst()
    closeLibrary(library.library.context)
    const { kept } = restore(older)
    expect(names(older)).toEqual(['Eva Smazaná', 'Jan Zůstávající'])
    expect(kept).not.toBeNull()
    const context = opened(library.library.path)
    const view = library.view(context)
    expect(view.participants.map(({ name }) => name)).toEqual(['Jan Zůstávající'])
    expect(view.erased).toBe(1)
    expect(view.certificates.map(({ number, participantId }) => [number, participantId !== null])).toEqual([
      ['2026/01/001', false],
      ['2026/01/002', true],
    ])
    context.database.close()
  })

  it('is erased again although the present library can no longer be read', () => {
    library.add(person('Eva Smazaná'))
    const older = backUp()
    library.library.clock.advance(day)
    eraseFirst()
    backUp()
    library.library.context.database.close()
    writeFileSync(library.library.path, 'not a library any more')
    restore(older)
    expect(names(library.library.path)).toEqual([])
  })

  it('leaves no trace in the bytes of the library, nor does a name that was corrected before', () => {
    library.add(person('Evelína Smazaná'), person('Jan Zůstávající'))
    const { database } = library.context
    database.run("UPDATE participant SET name = 'Evelina Opravená' WHERE name = 'Evelína Smazaná'")
    eraseFirst()
    closeLibrary(library.library.context)
    const bytes = readFileSync(library.library.path)
    for (const name of ['Evelína', 'Evelina']) expect(bytes.includes(name), name).toBe(false)
    expect(bytes.includes('Jan Zůstávající')).toBe(true)
    opened(library.library.path).database.close()
  })

  it('does not come back in a library that is made from a backup', () => {
    library.add(person('Eva Smazaná'))
    const older = backUp()
    eraseFirst()
    closeLibrary(library.library.context)
    const { clock, random } = library.library
    const { path } = value(copyAsOwn({ source: older, library: at(), clock, random, title: 'Kopie' }))
    expect(names(path)).toEqual([])
  })

  it('is in no backup 12 months later, however few backups were made', () => {
    library.add(person('Eva Smazaná'))
    const older = backUp()
    library.library.clock.advance(day)
    eraseFirst()
    library.library.clock.advance(day)
    const folder = join(older, '..')
    const withName = () =>
      readdirSync(folder).filter((name) => name.endsWith('.skripta') && names(join(folder, name)).length > 0)
    backUp()
    expect(withName()).toHaveLength(1)
    library.library.clock.advance(365 * day)
    backUp()
    expect(withName()).toEqual([])
    expect(readdirSync(folder).filter((name) => name.endsWith('.skripta')).length).toBeGreaterThan(1)
  })
})

describe('participants', () => {
  it('are in nothing that an edition keeps or is made from', async () => {
    const bench = new ExportBench()
    try {
      const { database } = bench.context
      const workshopId = bench.pack.pack.workshopId
      const people = [{ ...person('Žofie Hledaná', 'Tajná kancelář'), email: 'zofie@priklad.test' }]
      value(addParticipants(bench.context, { workshopId, people }))
      value(prepareCertificates(bench.context, { workshopId, blanks: 0 }))
      const { state, jobs } = await bench.run(packTarget(bench.pack.pack.id))
      expect(state).toBe('done')
      const rows = ['edition', 'edition_part', 'edition_file', 'edition_event'].flatMap((table) =>
        database.all(`SELECT * FROM ${table}`).flatMap((row) => Object.values(row)),
      )
      const recipe = zstdDecompressSync(column.blob(database.get('SELECT recipe FROM edition') ?? {}, 'recipe'))
      const words = [
        recipe.toString(),
        JSON.stringify(jobs),
        ...rows.map((one) => (one instanceof Uint8Array ? Buffer.from(one).toString('latin1') : String(one))),
      ]
      expect(recipe.toString()).toContain('Dýchejte')
      for (const word of ['Žofie', 'Hledaná', 'Tajná kancelář', 'zofie@priklad.test'])
        expect(words.join('\n')).not.toContain(word)
    } finally {
      bench.remove()
    }
  })

  it('are in no chapter file and in no open package', () => {
    const chapter = library.addChapter('Klid')
    library.add({ ...person('Žofie Hledaná', 'Tajná kancelář'), email: 'zofie@priklad.test' })
    prepare()
    const settings = { ...plainPaper, texts: { cs: { excused: 'Žofie Hledaná, Tajná kancelář' } } }
    savePaper(library.context.database, {
      workshopId: library.workshopId,
      kind: 'minutes',
      settings,
      changedAt: library.context.clock.now(),
    })
    const { folder } = library.library
    const files = [
      value(handOverChapter(library.library.context, { chapterId: chapter.chapterId, folder, versionName: null })).path,
      value(exportLibrary(library.library.context, { folder })).path,
    ]
    for (const path of files) {
      const parts = Object.values(unzipSync(readFileSync(path))).map((bytes) => Buffer.from(bytes).toString())
      const words = [readFileSync(path, 'latin1'), ...parts].join('\n')
      for (const word of ['Žofie', 'Hledaná', 'Tajná kancelář', 'zofie@priklad.test']) expect(words).not.toContain(word)
    }
  })
})
