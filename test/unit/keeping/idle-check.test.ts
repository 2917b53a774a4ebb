import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addChapter } from '../../fixtures/add-chapter'
import { CheckInIdleTime } from '../../../main/services/library/check-in-idle-time'
import { LibraryKeeper } from '../../../main/services/library/library-keeper'
import { isChangedSinceBackup, noteBackup } from '../../../main/services/library/session-changes'
import { searchStore } from '../../../main/storage/search/search-store'
import { verifyDatabase } from '../../../main/storage/verify/verify-database'
import { firstProgress, IdleCheck } from '../../../main/storage/verify/idle-check'
import { generateChapter } from '../../fixtures/generate-chapter'
import { samplePng } from '../../fixtures/pictures'
import { day, value } from '../storage/temporary-library'
import { libraryWithEdition } from './edition-library'

describe('the check of everything in idle time', () => {
  let library: ReturnType<typeof libraryWithEdition>
  beforeEach(() => {
    library = libraryWithEdition()
    for (let number = 0; number < 4; number += 1)
      value(
        addChapter(library.context, {
          themeId: library.theme.id,
          title: `Kapitola ${number}`,
          language: 'cs',
          content: generateChapter(number, 2),
          pictures: [{ name: 'a.png', bytes: samplePng }],
        }),
      )
  })
  afterEach(() => library.remove())
  const toEnd = (check: IdleCheck) => {
    while (check.step());
    return check.progress
  }
  const exec = (sql: string) => library.context.database.exec(sql)
  const finish = (check: CheckInIdleTime) => {
    while (check.work());
  }

  it('looks at as many rows as the check at once', () => {
    const whole = verifyDatabase(library.context.database)
    expect(toEnd(new IdleCheck(library.context.database, firstProgress))).toMatchObject({
      rows: whole.checkedRows,
      problems: whole.problems,
    })
  })

  it('goes on where it stopped, after any number of steps, and finds the same', () => {
    exec("UPDATE draft SET content = replace(content, 'paragraph', 'paragrapx') WHERE title = 'Kapitola 2'")
    const { rows, problems } = toEnd(new IdleCheck(library.context.database, firstProgress))
    expect(problems).toEqual([{ what: 'draft', where: 'Kapitola 2 (cs)' }])
    for (const pause of [1, 2, 3, 7, 20]) {
      let check = new IdleCheck(library.context.database, firstProgress)
      for (let steps = 1; check.step(); steps += 1)
        if (steps % pause === 0) check = new IdleCheck(library.context.database, check.progress)
      expect(check.progress).toMatchObject({ rows, problems })
    }
  })

  it('makes a search index again that differs from its texts, and calls nothing damaged', () => {
    searchStore.catchUp(library.context.database)
    exec("UPDATE search_entry SET folded = ' nic '")
    const check = new CheckInIdleTime(library.context)
    check.begin()
    finish(check)
    expect(check.last).toMatchObject({ problems: 0 })
    expect(check.problems).toEqual([])
    expect(searchStore.catchUp(library.context.database)).toBeGreaterThan(3)
    expect(verifyDatabase(library.context.database).problems).toEqual([])
  })

  it('is made once a week, remembered in the data folder, and begun again after damage was mended', () => {
    const context = library.context
    finish(new CheckInIdleTime(context))
    const [file = ''] = readdirSync(join(library.places.dataFolder, 'checks'))
    expect(existsSync(join(library.places.dataFolder, 'checks', file))).toBe(true)
    const later = new CheckInIdleTime(context)
    expect(later.last).toMatchObject({ at: library.clock.now(), problems: 0 })
    expect(later.work()).toBe(false)
    expect(later.share).toBeNull()
    library.clock.advance(8 * day)
    exec("UPDATE draft SET content = replace(content, 'paragraph', 'paragrapx') WHERE title = 'Kapitola 2'")
    const weekly = new CheckInIdleTime(context)
    finish(weekly)
    expect(weekly.problems).toEqual([{ what: 'draft', where: 'Kapitola 2 (cs)' }])
    expect(new LibraryKeeper(context, true).state(library.places).damage).toEqual([])
  })

  it('is made when the clock has gone back behind the last one', () => {
    finish(new CheckInIdleTime(library.context))
    library.clock.advance(-300 * day)
    const check = new CheckInIdleTime(library.context)
    check.work()
    finish(check)
    expect(check.last?.at).toBe(library.clock.now())
  })

  it('goes on after the program was closed', () => {
    const first = new CheckInIdleTime(library.context)
    first.begin()
    const second = new CheckInIdleTime(library.context)
    expect(second.share).not.toBeNull()
    finish(second)
    expect(second.last).toMatchObject({ problems: 0 })
  })

  it('gives no reason for another backup', () => {
    noteBackup(library.context.database)
    finish(new CheckInIdleTime(library.context))
    expect(isChangedSinceBackup(library.context.database)).toBe(false)
  })

  it('tells damage that reading has met once', () => {
    const keeper = new LibraryKeeper(library.context, false)
    expect(keeper.noteError({ code: 'conflict' })).toBe(false)
    expect(keeper.noteError({ code: 'damaged-content' })).toBe(true)
    expect(keeper.noteError({ code: 'damaged-content' })).toBe(false)
    expect(keeper.state(library.places).damage).toHaveLength(1)
  })

  it('says where backups stand', () => {
    const keeper = new LibraryKeeper(library.context, false)
    const backup = (second: 'done' | 'full' | 'none') =>
      ({ ok: true, value: { path: '', secondPath: null, second } }) as const
    expect(keeper.state(library.places).backup).toBe('good')
    expect(keeper.noteBackup(backup('full'))).toBe(true)
    expect(keeper.state(library.places).backup).toBe('second-full')
    expect(keeper.state({ ...library.places, backupFolder: join(library.folder, 'away') }).backup).toBe(
      'second-missing',
    )
    keeper.noteBackup({ ok: false, error: { code: 'disk-full' } })
    expect(keeper.state(library.places).backup).toBe('failed')
    keeper.noteBackup(backup('done'))
    expect(keeper.state(library.places).backup).toBe('good')
  })
})
