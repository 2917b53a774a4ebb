import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKeepingHandlers } from '../../../main/ipc/keeping-handlers'
import { LibrarySession } from '../../../main/ipc/library-session'

const person = { user: { name: 'Jana', institution: 'Kraj', language: 'cs' }, backupFolder: null } as const

describe('the one open library of a program', () => {
  let folder: string
  let session: LibrarySession
  const begin = (assetsFolder = resolve('assets')) =>
    new LibrarySession(
      { dataFolder: join(folder, 'data'), assetsFolder, programVersion: '0.1.0', person, library: null },
      {
        stopTasks: () => new Promise((done) => setTimeout(done, 5)),
        onFault: () => undefined,
        onKeeping: () => undefined,
      },
    )
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-session-'))
    session = begin()
  })
  afterEach(async () => {
    await session.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('opens once for a double click', async () => {
    const path = join(folder, 'a.skripta')
    await session.create('A', path)
    await session.close()
    const both = await Promise.all([session.open(path), session.open(path)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
  })

  it('leaves the first of two that are opened at once free for others', async () => {
    const paths = ['a', 'b', 'c'].map((name) => join(folder, `${name}.skripta`))
    for (const path of paths) await session.create('X', path)
    const [first = '', second = ''] = paths
    await Promise.all([session.open(first), session.open(second)])
    expect(session.context()?.path).toBe(second)
    const other = begin()
    expect((await other.open(first)).ok).toBe(true)
    await other.close()
  })

  it('does not hold a new library that could not be filled', async () => {
    const path = join(folder, 'a.skripta')
    const broken = begin(join(folder, 'no-assets'))
    await expect(broken.create('A', path)).rejects.toThrow()
    expect((await session.open(path)).ok).toBe(true)
  })

  it('takes the copy from a shared folder although its own copy is open, and keeps that one aside', async () => {
    const here = join(folder, 'data', 'a.skripta')
    const there = join(folder, 'OneDrive', 'a.skripta')
    mkdirSync(join(folder, 'data'), { recursive: true })
    mkdirSync(join(folder, 'OneDrive'))
    await session.create('A', here)
    await session.close()
    copyFileSync(here, there)
    await session.open(here)
    const taken = await createKeepingHandlers(session)['library:workHere']({ path: there, choice: 'there' })
    expect(taken).toMatchObject({ ok: true, value: { type: 'opened', library: { path: here } } })
    expect(session.context()?.path).toBe(here)
    expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.skripta'))).toHaveLength(2)
  })
})
