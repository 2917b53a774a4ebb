import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Instant } from '../../../shared/domain/ids'
import { sweepUnfinished } from '../../../main/storage/backup/sweep-unfinished'

const folder = mkdtempSync(join(tmpdir(), 'skripta-sweep-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = Date.parse('2026-11-22T10:00:00Z')
const hash = 'ab'.repeat(32)

function put(name: string, hoursOld: number): void {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, 'x')
  const at = new Date(now - hoursOld * 3_600_000)
  utimesSync(path, at, at)
}

describe('unfinished copies in a folder of backups', () => {
  it('go after a day; finished ones, younger ones and files of others stay', () => {
    put('2026-11-20T08-00-00-000Z-0001.skripta.part-411', 49)
    put('2026-11-20T08-00-00-000Z-0001.skripta.part-411-journal', 49)
    put(`edition-files/${hash}.part-411`, 49)
    put('2026-11-22T08-00-00-000Z-0003.skripta.part-412', 2)
    put('2026-11-21T08-00-00-000Z-0002.skripta', 49)
    put(`edition-files/${hash}`, 49)
    put('my notes.part-1', 49)
    sweepUnfinished(folder, now as Instant)
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
      '2026-11-21T08-00-00-000Z-0002.skripta',
      '2026-11-22T08-00-00-000Z-0003.skripta.part-412',
      'edition-files',
      `edition-files/${hash}`,
      'my notes.part-1',
    ])
  })

  it('may be looked for where no folder is', () => {
    expect(() => sweepUnfinished(join(folder, 'none'), now as Instant)).not.toThrow()
  })
})
