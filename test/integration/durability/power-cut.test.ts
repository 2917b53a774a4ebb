import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../fixtures/generate-chapter'
import { type DiskEvent, readDiskEvents, straceOptions } from './disk-events'
import { acknowledged, childCommand } from './library-in-child'
import { type CutModel, cutModels, SimulatedDisk } from './simulated-disk'
import { storedState } from './stored-state'

const points = Number(process.env.SKRIPTA_POWER_POINTS ?? 50)
const saves = 120

function hasStrace(): boolean {
  return process.platform === 'linux' && spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0
}

describe.skipIf(!hasStrace())('a power cut while somebody writes', () => {
  let folder = ''
  let start: Readonly<Record<string, Buffer>> = {}
  let events: readonly DiskEvent[] = []

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-power-'))
    const place = join(folder, 'place')
    const path = join(place, 'library.skripta')
    mkdirSync(place)
    const [command, ...args] = childCommand('writer.ts', path, '3', folder)
    execFileSync(command, args)
    start = Object.fromEntries(readdirSync(place).map((name) => [name, readFileSync(join(place, name))]))
    const trace = join(folder, 'trace')
    execFileSync('strace', [...straceOptions, '-o', trace, ...childCommand('writer.ts', path, String(saves), folder)])
    events = readDiskEvents(readFileSync(trace, 'latin1'), place)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function diskAfter(played: readonly DiskEvent[]): SimulatedDisk {
    const disk = new SimulatedDisk(start)
    for (const event of played) disk.play(event)
    return disk
  }

  /** What the program finds when the power is cut now. */
  function stateAfterCut(disk: SimulatedDisk, model: CutModel, random: () => number): ReturnType<typeof storedState> {
    const place = join(folder, 'found')
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place)
    for (const [name, bytes] of disk.cut(model, random)) writeFileSync(join(place, name), bytes)
    return storedState(join(place, 'library.skripta'), folder)
  }

  const said = (moment: number) =>
    acknowledged(events.slice(0, moment).flatMap((event) => (event.type === 'say' ? event.text.split('\n') : [])))

  it('is replayed from a complete record of what reached the disk', () => {
    expect(said(events.length).revision).toBeGreaterThanOrEqual(saves)
    expect(events.filter(({ type }) => type === 'flush').length).toBeGreaterThan(saves)
    expect(stateAfterCut(diskAfter(events), 'everything unflushed is lost', Math.random)).toMatchObject({
      revision: said(events.length).revision,
      problems: [],
    })
  })

  it.each(Object.keys(cutModels) as readonly CutModel[])(
    `where %s loses nothing acknowledged, at ${points} moments`,
    { timeout: points * 10_000 },
    (model) => {
      const random = seededRandom(cutModels[model] + 1)
      const first = events.findIndex((event) => event.type === 'say' && event.text.startsWith('A'))
      const moments = Array.from(
        { length: points },
        () => first + 1 + Math.floor(random() * (events.length - first - 1)),
      ).sort((a, b) => a - b)
      const disk = new SimulatedDisk(start)
      let played = 0
      let acknowledgedWrites = 0
      for (const moment of moments) {
        for (; played < moment; played += 1) disk.play(events[played] ?? { type: 'say', text: '' })
        const known = said(moment)
        acknowledgedWrites += known.revision
        const state = stateAfterCut(disk, model, random)
        if (typeof state === 'string') throw new Error(`moment ${moment}: ${state}`)
        expect(state.problems).toEqual([])
        expect([known.revision, known.revision + 1]).toContain(state.revision)
        if (state.revision === known.revision) expect(state.hash).toBe(known.hash)
        expect(state.version).toBeGreaterThanOrEqual(known.version)
      }
      process.stdout.write(
        `power cut, ${model}: ${points} moments, ${acknowledgedWrites} acknowledged writes, 0 lost\n`,
      )
    },
  )

  it('would be noticed by this test if saving did not wait for the disk', () => {
    const lazy = diskAfter(events.filter(({ type }) => type !== 'flush'))
    const state = stateAfterCut(lazy, 'everything unflushed is lost', Math.random)
    expect(typeof state === 'string' || state.revision < said(events.length).revision).toBe(true)
  })
})
