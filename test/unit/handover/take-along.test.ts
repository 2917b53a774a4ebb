import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChapterId } from '../../../shared/domain/ids'
import { searchChapters } from '../../../main/services/chapters/search-chapters'
import { continueLibrary } from '../../../main/services/handover/continue-library'
import { planContinuing } from '../../../main/services/handover/plan-continuing'
import { takeAlong } from '../../../main/services/handover/take-along'
import { takeBack, whereAway } from '../../../main/services/handover/take-back'
import { automaticBackup } from '../../../main/services/library/automatic-backup'
import { closeLibrary } from '../../../main/services/library/close-library'
import { rememberLibraryId } from '../../../main/services/library/library-records'
import { openLibrary } from '../../../main/services/library/open-library'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { libraryStore } from '../../../main/storage/library-store'
import { storageFault } from '../../../main/storage/storage-fault'
import { p } from '../../fixtures/builders'
import { code, value } from '../storage/temporary-library'
import { sharePeople } from './share-people'
import { Desk } from './two-libraries'

/** A computer on which no library has been opened yet. */
class Computer {
  readonly desk = new Desk('Na cestě')
  get places() {
    return this.desk.library.places
  }
  plan(path: string) {
    return value(planContinuing({ path, open: null, places: this.places }))
  }
  goOn(path: string, isBeside = false) {
    const { places } = this
    const clock = this.desk.library.clock
    return continueLibrary({ path, plan: this.plan(path), isBeside, places, clock, asideWord: 'starší' })
  }
  open(path: string) {
    const { database } = value(openLibrary({ path, places: this.places, clock: this.desk.library.clock }))
    rememberLibraryId(this.places, path, libraryStore.read(database).libraryId)
    return this.desk.library.contextOf(database)
  }
}

describe('taking a library along', () => {
  let home: Desk
  let away: Computer
  let id: ChapterId
  beforeEach(() => {
    home = new Desk('Hana Domácí')
    away = new Computer()
    id = home.begin('Kotvy', p('Doma'))
    rememberLibraryId(home.library.places, home.library.path, libraryStore.read(home.context.database).libraryId)
  })
  afterEach(() => {
    home.library.remove()
    away.desk.library.remove()
  })
  const leave = (desk: Desk) => value(takeAlong(desk.context, { folder: desk.library.folder })).path
  const write = (desk: Desk) => {
    try {
      desk.write(id, p('Jinak'))
      return 'written'
    } catch (error) {
      return storageFault(error)?.code
    }
  }
  const homeAgain = () => ({
    plan: (path: string) =>
      value(
        planContinuing({
          path,
          open: { path: home.library.path, database: home.context.database, places: home.library.places },
          places: home.library.places,
        }),
      ),
  })

  it('leaves a copy that is only read and says where the work went', () => {
    const path = leave(home)
    expect(value(whereAway(home.context))).toMatchObject({ by: 'Hana Domácí', path })
    expect(write(home)).toBe('library-read-only')
    home.library.reopen()
    expect(write(home)).toBe('library-read-only')
    expect(home.text(id)).toBe('Doma')
    expect(value(searchChapters(home.context, { query: 'doma', limit: 5 }))).toHaveLength(1)
    expect(value(verifyLibrary(home.context)).problems).toEqual([])
    expect(code(takeAlong(home.context, { folder: home.library.folder }))).toBe('library-taken-along')
  })

  it('is backed up all the same, also when it is closed', () => {
    leave(home)
    value(automaticBackup(home.context))
    expect(write(home)).toBe('library-read-only')
    value(closeLibrary(home.context))
    home.library.context = {
      ...home.context,
      ...value(openLibrary({ path: home.library.path, places: home.library.places, clock: home.library.clock })),
    }
    expect(home.text(id)).toBe('Doma')
  })

  it('goes on elsewhere with everything, participants too', () => {
    sharePeople(home.context, id)
    const path = leave(home)
    expect(away.plan(path)).toMatchObject({ outcome: 'new', by: 'Hana Domácí', title: 'Příručka' })
    const there = away.open(value(away.goOn(path)).path)
    expect(there.database.get('SELECT name FROM participant')).toEqual({ name: 'Jarmila Účastná' })
    expect(libraryStore.read(there.database)).toEqual(libraryStore.read(home.context.database))
    expect(value(whereAway(there))).toBeNull()
    there.database.run("UPDATE draft SET title = 'Jinde'")
    expect(value(verifyLibrary(there)).problems).toEqual([])
    there.database.close()
  })

  it('replaces the older copy when the file comes back, which is moved aside', () => {
    const there = away.open(value(away.goOn(leave(home))).path)
    there.database.run("UPDATE draft SET title = 'Jinde'")
    const back = value(takeAlong(there, { folder: away.desk.library.folder })).path
    there.database.close()
    const plan = homeAgain().plan(back)
    expect(plan).toMatchObject({ outcome: 'newer', herePath: home.library.path })
    closeLibrary(home.context)
    const { places, clock } = home.library
    const done = value(continueLibrary({ path: back, plan, isBeside: false, places, clock, asideWord: 'starší' }))
    expect(done.path).toBe(home.library.path)
    expect(existsSync(done.kept ?? '')).toBe(true)
    home.library.context = { ...home.context, ...value(openLibrary({ path: done.path, places, clock })) }
    expect(home.draft(id).title).toBe('Jinde')
    expect(write(home)).toBe('written')
  })

  it('does not replace a library that was taken back and went its own way', () => {
    const there = away.open(value(away.goOn(leave(home))).path)
    value(takeBack(home.context))
    expect(write(home)).toBe('written')
    const back = value(takeAlong(there, { folder: away.desk.library.folder })).path
    there.database.close()
    const plan = homeAgain().plan(back)
    expect(plan.outcome).toBe('forked')
    const { places, clock } = home.library
    const options = { path: back, plan, places, clock, asideWord: 'starší' }
    expect(code(continueLibrary({ ...options, isBeside: false }))).toBe('library-forked')
    const beside = value(continueLibrary({ ...options, isBeside: true }))
    expect(beside.path).not.toBe(home.library.path)
    expect(home.text(id)).toBe('Jinak')
  })

  it('refuses a file that is no newer than the library here', () => {
    const path = leave(home)
    away.open(value(away.goOn(path)).path).database.close()
    expect(away.plan(path).outcome).toBe('not-newer')
    expect(code(away.goOn(path))).toBe('package-not-newer')
  })

  it('works on here when the file cannot be written', () => {
    expect(code(takeAlong(home.context, { folder: join(home.library.folder, 'není') }))).toBe('backup-failed')
    expect(value(whereAway(home.context))).toBeNull()
    expect(write(home)).toBe('written')
    expect(readdirSync(home.library.folder).filter((name) => /part|copy|knihovna/.test(name))).toEqual([])
  })

  it('works on here when the stick is pulled out at the very last moment', () => {
    const stick = join(home.library.folder, 'stick')
    mkdirSync(stick)
    const { database, clock } = home.context
    database.exec('CREATE TEMP TRIGGER pulled AFTER INSERT ON main.library_move BEGIN SELECT today(); END')
    database.useClock(() => {
      rmSync(stick, { recursive: true, force: true })
      return clock.now()
    })
    expect(code(takeAlong(home.context, { folder: stick }))).toBe('output-not-writable')
    expect(value(whereAway(home.context))).toBeNull()
    home.library.reopen()
    expect(write(home)).toBe('written')
  })

  it('says what happened when the file was lost: the work is taken back', () => {
    rmSync(leave(home))
    value(takeBack(home.context))
    expect(value(whereAway(home.context))).toBeNull()
    expect(write(home)).toBe('written')
  })
})
