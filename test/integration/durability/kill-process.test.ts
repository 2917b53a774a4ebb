import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledged, childCommand, Writer } from './library-in-child'
import { storedState } from './stored-state'

const rounds = Number(process.env.SKRIPTA_KILL_ROUNDS ?? 30)

describe('a program that is killed while it saves', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-kill-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it(`loses nothing that was acknowledged, in ${rounds} kills`, { timeout: rounds * 20_000 }, async () => {
    const path = join(folder, 'library.skripta')
    let known = { revision: 0, hash: '', version: 0 }
    let saves = 0
    for (let round = 0; round < rounds; round += 1) {
      const writer = new Writer(childCommand('writer.ts', path, '1000000', folder))
      expect(await writer.line('A')).not.toBeNull()
      await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 150))
      writer.process.kill('SIGKILL')
      await writer.ended
      const said = acknowledged(writer.lines)
      saves += writer.lines.filter((line) => line.startsWith('A')).length
      const state = storedState(path, folder)
      if (typeof state === 'string') throw new Error(`round ${round}: ${state}`)
      expect(state.problems).toEqual([])
      // The one after the last answer may have been stored too, without its answer coming through.
      expect([said.revision, said.revision + 1]).toContain(state.revision)
      if (state.revision === said.revision) expect(state.hash).toBe(said.hash)
      expect(state.version).toBeGreaterThanOrEqual(Math.max(known.version, said.version))
      known = state
    }
    expect(saves).toBeGreaterThan(rounds)
  })
})
