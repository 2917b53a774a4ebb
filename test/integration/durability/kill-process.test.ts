import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledged, bundledCommand, type Command, Writer } from './library-in-child'
import { storedState } from './stored-state'

const rounds = Number(process.env.SKRIPTA_KILL_ROUNDS ?? 300)
/** Libraries that are written to at the same time, each by a process of its own. */
const lanes = 3

describe('a program that is killed while it saves', () => {
  let folder = ''
  let writerCommand: (...args: readonly string[]) => Command
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-kill-'))
    writerCommand = await bundledCommand('writer.ts', folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function killed(lane: number, times: number): Promise<{ saves: number; lost: number; unanswered: number }> {
    const path = join(folder, `library-${lane}.skripta`)
    let known = { revision: 0, hash: '', version: 0 }
    const sum = { saves: 0, lost: 0, unanswered: 0 }
    for (let round = 0; round < times; round += 1) {
      const writer = new Writer(writerCommand(path, '1000000', folder))
      expect(await writer.line('A')).not.toBeNull()
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
      writer.process.kill('SIGKILL')
      await writer.ended
      const said = acknowledged(writer.lines)
      sum.saves += writer.lines.filter((line) => line.startsWith('A')).length
      const state = storedState(path, folder, round % 10 === 0 || round === times - 1)
      if (typeof state === 'string') throw new Error(`round ${round}: ${state}`)
      expect(state.problems).toEqual([])
      // The one after the last answer may have been stored too, without its answer coming through.
      const isThere = state.revision === said.revision ? state.hash === said.hash : state.revision === said.revision + 1
      const isLost = !isThere || state.version < Math.max(known.version, said.version)
      if (isLost) sum.lost += 1
      if (state.revision > said.revision) sum.unanswered += 1
      known = state
    }
    return sum
  }

  it(`loses nothing that was acknowledged, in ${rounds} kills`, { timeout: rounds * 20_000 }, async () => {
    const all = await Promise.all(
      Array.from({ length: lanes }, (_, lane) => killed(lane, Math.ceil((rounds - lane) / lanes))),
    )
    const total = (what: 'saves' | 'lost' | 'unanswered') => all.reduce((sum, one) => sum + one[what], 0)
    process.stdout.write(
      `kill -9: ${rounds} rounds, ${total('saves')} acknowledged writes, ${total('lost')} lost, ${total('unanswered')} stored without an answer\n`,
    )
    expect(total('lost')).toBe(0)
    expect(total('saves')).toBeGreaterThan(rounds)
  })
})
