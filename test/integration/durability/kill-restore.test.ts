import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addChapter } from '../../fixtures/add-chapter'
import { automaticBackup } from '../../../main/services/library/automatic-backup'
import { closeLibrary } from '../../../main/services/library/close-library'
import { generateChapter } from '../../fixtures/generate-chapter'
import { TemporaryLibrary, value } from '../../unit/storage/temporary-library'
import { bundledCommand, type Command, Writer } from './library-in-child'
import { storedState } from './stored-state'

const rounds = Number(process.env.SKRIPTA_RESTORE_ROUNDS ?? 12)

describe('a program that is killed while it goes back to a backup', () => {
  const library = new TemporaryLibrary()
  let folder = ''
  let backup = ''
  let restorerCommand: (...args: readonly string[]) => Command
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-restore-'))
    restorerCommand = await bundledCommand('restorer.ts', folder)
    const add = (number: number) =>
      value(
        addChapter(library.context, {
          themeId: library.theme.id,
          title: `Kapitola ${number}`,
          language: 'cs',
          content: generateChapter(number, 2),
          pictures: [],
        }),
      )
    for (let number = 0; number < 4; number += 1) add(number)
    backup = value(automaticBackup(library.context)).path
    add(4)
    closeLibrary(library.context)
  })
  afterAll(() => {
    library.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  const chaptersOf = (path: string) => {
    const state = storedState(path, join(folder, 'data'))
    if (typeof state === 'string') throw new Error(state)
    expect(state.problems).toEqual([])
    return state.chapters
  }

  /** What can be seen from outside while it works: the new file grows, the old one gets its second name, the new one the first. */
  const moments = ['begun', 'growing', 'kept', 'kept', 'swapped', 'ended'] as const
  const isReached = (moment: (typeof moments)[number], place: string) => {
    const names = readdirSync(place)
    const isGrowing = names.some((name) => name.includes('.restored-'))
    const isKept = names.some((name) => name.includes('odložená'))
    if (moment === 'begun') return true
    if (moment === 'growing') return isGrowing
    if (moment === 'kept') return isKept
    return moment === 'swapped' && isKept && !isGrowing
  }

  it(`leaves the old library or the new one, and the old one always, in ${rounds} kills`, async () => {
    const whole = readFileSync(library.path)
    let isNew = 0
    for (let round = 0; round < rounds; round += 1) {
      const place = join(folder, String(round))
      mkdirSync(place)
      const path = join(place, 'library.skripta')
      copyFileSync(library.path, path)
      const restorer = new Writer(restorerCommand(path, backup, library.places.dataFolder))
      await restorer.line('BEGIN')
      const moment = moments[round % moments.length] ?? 'begun'
      while (restorer.process.exitCode === null && !isReached(moment, place))
        await new Promise((resolve) => setImmediate(resolve))
      restorer.process.kill('SIGKILL')
      await restorer.ended
      const kept = readdirSync(place).filter((name) => name.includes('odložená') && name.endsWith('.skripta'))
      const chapters = chaptersOf(path)
      expect([4, 5]).toContain(chapters)
      if (chapters === 4) {
        isNew += 1
        expect(kept).toHaveLength(1)
      }
      for (const name of kept) {
        expect(readFileSync(join(place, name)).equals(whole) || chapters === 5).toBe(true)
        copyFileSync(join(place, name), join(place, 'again.skripta'))
        expect(chaptersOf(join(place, 'again.skripta'))).toBe(5)
      }
      rmSync(place, { recursive: true })
    }
    process.stdout.write(`restore: ${rounds} rounds, ${isNew} ended new, ${rounds - isNew} old, 0 lost\n`)
    expect(isNew).toBeGreaterThan(0)
  })
})
