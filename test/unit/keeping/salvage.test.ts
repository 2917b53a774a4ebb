import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { automaticBackup } from '../../../main/services/library/automatic-backup'
import { inspectDamage } from '../../../main/services/library/inspect-damage'
import { addChapter } from '../../fixtures/add-chapter'
import { listChapters } from '../../../main/services/chapters/list-chapters'
import { listWorkshops } from '../../../main/services/workshops/list-workshops'
import { listBackups } from '../../../main/services/library/list-backups'
import { openLibrary } from '../../../main/services/library/open-library'
import { salvageLibrary } from '../../../main/services/library/salvage-library'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { everyNode } from '../../fixtures/every-node'
import { generateChapter, seededRandom } from '../../fixtures/generate-chapter'
import { samplePng } from '../../fixtures/pictures'
import { value } from '../storage/temporary-library'
import { libraryWithEdition } from './edition-library'

const page = 4096
/** The list of tables itself takes the pages before. */
const firstOfContents = 60

describe('salvaging a damaged library', () => {
  let library: ReturnType<typeof libraryWithEdition>
  beforeEach(() => {
    library = libraryWithEdition()
    const add = (title: string, content: typeof everyNode, pictures: Parameters<typeof addChapter>[1]['pictures']) =>
      value(addChapter(library.context, { themeId: library.theme.id, title, language: 'cs', content, pictures }))
    add('S obrázkem', everyNode, [{ name: 'a.png', bytes: samplePng }])
    for (let number = 0; number < 12; number += 1) add(`Kapitola ${number}`, generateChapter(number, 2), [])
  })
  afterEach(() => library.remove())

  const at = () => ({ path: library.path, database: null, places: library.places })
  const trySalvage = () =>
    salvageLibrary({ library: at(), clock: library.clock, random: library.random, word: 'zachráněná' })
  const salvage = () => value(trySalvage())
  const openAt = (path: string) => {
    library.context = library.contextOf(
      value(openLibrary({ path, places: library.places, clock: library.clock })).database,
    )
    return library.context
  }
  const exec = (sql: string) => library.context.database.exec(sql)
  const close = () => {
    exec('PRAGMA wal_checkpoint(TRUNCATE)')
    library.context.database.close()
  }

  it('brings a sound one over whole, edition files, pictures and all', () => {
    close()
    const before = readFileSync(library.path)
    const { path, lost, counts, pictures } = salvage()
    expect(lost).toEqual([])
    expect({ ...counts, pictures }).toEqual({ chapters: 14, versions: 14, workshops: 1, editions: 1, pictures: 1 })
    expect(readFileSync(library.path).equals(before)).toBe(true)
    expect(value(listBackups(at())).kept).toMatchObject([{ path, place: 'salvaged' }])
    const context = openAt(path)
    expect(value(verifyLibrary(context)).problems).toEqual([])
    expect(value(listWorkshops(context)).map(({ title }) => title)).toEqual(['Workshop Náchod'])
    expect(() => exec("UPDATE version SET name = 'x'")).toThrow('a version never changes')
  })

  it('gives a draft whose text is damaged its newest version, keeps its bytes, and names it', () => {
    exec("UPDATE draft SET content = replace(content, 'paragraph', 'paragrapx') WHERE title = 'První pomoc'")
    close()
    const { path, lost } = salvage()
    expect(lost).toEqual([{ what: 'draft-older', where: 'První pomoc (cs)' }])
    const context = openAt(path)
    expect(value(verifyLibrary(context)).problems).toEqual([])
    expect(context.database.get("SELECT problem FROM rescued WHERE content LIKE '%paragrapx%'")).toEqual({
      problem: 'damaged',
    })
  })

  it('names a picture and a version that are lost, and keeps the rest', () => {
    exec(`DROP TRIGGER asset_is_immutable; UPDATE asset SET data = x'00'; DROP TRIGGER version_is_immutable;
      UPDATE version SET snapshot = NULL, manifest = x'00' WHERE title = 'Kapitola 3'`)
    close()
    const { path, lost } = salvage()
    expect(lost.map(({ what, where }) => [what, where]).sort()).toEqual([
      ['picture', 'a.png'],
      ['version', 'Kapitola 3 (cs)'],
    ])
    expect(value(listChapters(openAt(path)))).toHaveLength(14)
  })

  it('keeps chapters whose theme is lost, under a theme of their own', () => {
    exec('PRAGMA foreign_keys = OFF; DELETE FROM theme')
    close()
    const { path, counts } = salvage()
    expect(counts.chapters).toBe(14)
    const context = openAt(path)
    expect(value(verifyLibrary(context)).problems).toEqual([])
    expect(value(listChapters(context))).toHaveLength(14)
  })

  it('begins a chapter whose draft is lost again from its newest version', () => {
    exec("PRAGMA foreign_keys = OFF; DELETE FROM draft WHERE title LIKE 'Kapitola 1%'")
    close()
    expect(value(listChapters(openAt(salvage().path)))).toHaveLength(14)
  })

  it('whatever pages of the contents are lost, ends in a sound library that says what is missing', () => {
    close()
    const whole = readFileSync(library.path)
    const random = seededRandom(5)
    const pages = whole.length / page
    expect(pages).toBeGreaterThan(firstOfContents * 2)
    let kept = 0
    let read = 0
    for (let round = 0; round < 12; round += 1) {
      const bytes = Buffer.from(whole)
      for (let hole = 0; hole < 3; hole += 1) {
        const at = (firstOfContents + Math.floor(random() * (pages - firstOfContents))) * page
        bytes.fill(0, at, at + page)
      }
      writeFileSync(library.path, bytes)
      library.clock.advance(60_000)
      const done = trySalvage()
      // A hole in the list of tables itself: no part of the contents can be told from another.
      if (!done.ok) {
        expect(done.error.code).toBe('library-damaged')
        continue
      }
      read += 1
      const { path, counts, lost } = done.value
      const context = openAt(path)
      expect(value(verifyLibrary(context)).problems.filter(({ what }) => what !== 'edition-file')).toEqual([])
      context.database.close()
      kept += counts.chapters
      if (counts.chapters < 14) expect(lost.length).toBeGreaterThan(0)
    }
    expect(read).toBeGreaterThan(6)
    expect(kept / read).toBeGreaterThan(11)
  })

  it('says plainly when not even the list of contents can be read', () => {
    close()
    writeFileSync(library.path, readFileSync(library.path).fill(0x5a, 100, page))
    const result = salvageLibrary({ library: at(), clock: library.clock, random: library.random, word: 'x' })
    expect(result).toMatchObject({ ok: false, error: { code: 'library-damaged' } })
  })

  it('has a newest whole backup to offer, and passes over one that is damaged', () => {
    const good = value(automaticBackup(library.context)).path
    library.write('Později')
    library.clock.advance(3_600_000)
    const spoiled = value(automaticBackup(library.context)).path
    const bytes = readFileSync(spoiled)
    const text = bytes.indexOf('Text kapitoly Později')
    expect(text).toBeGreaterThan(0)
    writeFileSync(spoiled, bytes.fill('X', text, text + 4))
    library.context.database.close()
    const view = value(inspectDamage(at()))
    expect(view.offer?.row.path).toBe(good)
    expect(view.refused).toBe(1)
    expect(view.offer?.preview.lacks?.chapters).toEqual(['Později'])
  })
})
