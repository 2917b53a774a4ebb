import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { automaticBackup, backupFolderOf } from '../../../main/services/library/automatic-backup'
import { listBackupsIn, thinBackups } from '../../../main/storage/backup/backup-folder'
import { superfluousBackups } from '../../../main/storage/backup/superfluous-backups'
import type { Instant } from '../../../shared/domain/ids'
import { day, firstMorning, TemporaryLibrary, value } from '../storage/temporary-library'

const hour = 3_600_000
const now = firstMorning
const at = (stamp: number) => ({ at: stamp as Instant })
const stamps = (count: number, step: number) => Array.from({ length: count }, (_, index) => at(now - index * step))
const left = (all: ReturnType<typeof stamps>, when: number = now) =>
  all.length - superfluousBackups(all, when as Instant).length

describe('thinning backups', () => {
  it('keeps all of two days', () => {
    expect(superfluousBackups(stamps(90, hour / 2), now)).toEqual([])
  })

  it('keeps one a day for 14 days, one a week for 8 weeks, one a month for 12 months', () => {
    const daily = stamps(3 * 365, day)
    const kept = new Set(daily).difference(new Set(superfluousBackups(daily, now)))
    expect(kept.size).toBeLessThanOrEqual(14 + 8 + 12)
    expect(kept.size).toBeGreaterThanOrEqual(14 + 6 + 9)
    expect(Math.min(...[...kept].map((one) => one.at))).toBeLessThan(now - 300 * day)
  })

  it('keeps three however old they are', () => {
    expect(left(stamps(3, 1000 * day))).toBe(3)
  })

  it('removes nothing when the clock went back', () => {
    expect(superfluousBackups(stamps(1000, day), (now - 2 * day) as Instant)).toEqual([])
  })

  it('removes no more when the clock jumps ten years ahead', () => {
    const daily = stamps(400, day)
    expect(left(daily, now + 3650 * day)).toBe(left(daily))
  })
})

/** Moments at which backups were made, in that order, by a clock that somebody sets forth and back. */
const jumps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 3 * day }) },
    { weight: 1, arbitrary: fc.integer({ min: -400 * day, max: 0 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 4000 * day }) },
  ),
  { minLength: 1, maxLength: 120 },
)

function played(steps: readonly number[]) {
  let clock: number = now
  return steps.map((step) => at((clock = Math.max(0, clock + step)))).reverse()
}

describe('thinning, whatever the clock does', () => {
  it('never removes the three made last, nor anything of the last two days, nor anything while a stamp lies ahead', () => {
    fc.assert(
      fc.property(jumps, fc.integer({ min: -500 * day, max: 500 * day }), (steps, late) => {
        const all = played(steps)
        const newest = Math.max(...all.map((one) => one.at))
        const when = (all[0]?.at ?? 0) + late
        const gone = superfluousBackups(all, when as Instant)
        for (const one of all.slice(0, 3)) expect(gone).not.toContain(one)
        for (const one of gone) expect(one.at).toBeLessThanOrEqual(newest - 2 * day)
        if (newest > when) expect(gone).toEqual([])
      }),
    )
  })

  it('keeps something of each of the last 14 days, 8 weeks and 12 months that had a backup, and little more', () => {
    fc.assert(
      fc.property(jumps, (steps) => {
        const all = played(steps)
        const newest = Math.max(...all.map((one) => one.at))
        const kept = all.filter((one) => !superfluousBackups(all, newest as Instant).includes(one))
        const days = (list: typeof all) => new Set(list.map((one) => Math.floor(one.at / day)))
        const lastDays = [...days(all)].sort((a, b) => b - a).slice(0, 14)
        for (const one of lastDays) expect(days(kept).has(one)).toBe(true)
        const lately = all.filter((one) => one.at > newest - 2 * day).length
        expect(kept.length).toBeLessThanOrEqual(lately + 3 + 14 + 8 + 12)
        expect(superfluousBackups(kept, newest as Instant)).toEqual([])
      }),
    )
  })

  it('done after each backup ends where thinning at the end would keep the newest too', () => {
    fc.assert(
      fc.property(jumps, (steps) => {
        let stored: ReturnType<typeof played> = []
        for (const made of played(steps).reverse()) {
          stored = [made, ...stored]
          const gone = superfluousBackups(stored, made.at)
          expect(gone).not.toContain(made)
          stored = stored.filter((one) => !gone.includes(one))
        }
        expect(stored.length).toBeGreaterThanOrEqual(Math.min(3, steps.length))
      }),
    )
  })
})

describe('a folder of backups', () => {
  it('orders them as they were made, also when the clock was set back, and thins none then', () => {
    const library = new TemporaryLibrary()
    try {
      const paths = [0, 10 * day, -9 * day, hour].map((jump) => {
        library.clock.advance(jump)
        return value(automaticBackup(library.context)).path
      })
      expect(listBackupsIn(backupFolderOf(library.context)).map(({ path }) => path)).toEqual(paths.reverse())
    } finally {
      library.remove()
    }
  })

  it('neither counts nor removes a file that does not open', () => {
    const folder = mkdtempSync(join(tmpdir(), 'skripta-thin-'))
    for (let index = 0; index < 40; index += 1) {
      const stamp = new Date(now - index * 100 * day).toISOString().replace(/[:.]/g, '-')
      writeFileSync(join(folder, `${stamp}-${String(100 - index)}.skripta`), 'torn')
    }
    thinBackups(folder, now)
    expect(listBackupsIn(folder)).toHaveLength(40)
    rmSync(folder, { recursive: true })
  })
})
