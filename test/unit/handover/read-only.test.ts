import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDoorChannel } from '../../../main/ipc/door-channel'
import { createHandlers } from '../../../main/ipc/handlers'
import { PreviewDesk } from '../../../main/services/exporting/preview-desk'
import { ImportDesk } from '../../../main/services/importing/import-desk'
import { LibrarySession } from '../../../main/ipc/library-session'
import { leavingChannels, readingChannels } from '../../../main/ipc/reading-channels'
import { TaskRunner } from '../../../main/ipc/task-runner'
import { contract, type ChannelName } from '../../../shared/ipc/contract'
import type { Result } from '../../../shared/domain/result'
import { value } from '../storage/temporary-library'

const none = (): never => {
  throw new Error('none')
}
const channels = (Object.keys(contract) as ChannelName[]).filter((name) => !isDoorChannel(name))
const isOpen = (name: string) => [...readingChannels, ...leavingChannels].some((one) => one === name)

describe('a library that was taken along', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skripta-away-'))
  const person = { user: { name: 'Jana', institution: '', language: 'cs' }, backupFolder: null } as const
  const session = new LibrarySession(
    { dataFolder: join(folder, 'data'), assetsFolder: resolve('assets'), programVersion: '0', person, library: null },
    { stopTasks: () => Promise.resolve(), onFault: () => undefined, onKeeping: () => undefined },
  )
  const ports = { startProcess: none, emit: () => undefined, onFault: () => undefined }
  const imports = new ImportDesk({ start: none, onFault: () => undefined })
  const handlers = createHandlers(
    session,
    new TaskRunner(ports),
    imports,
    new PreviewDesk(ports),
  ) as unknown as Readonly<Record<string, (input: unknown) => Result<unknown> | Promise<Result<unknown>>>>
  const ask = async (name: string, input: unknown): Promise<Result<unknown>> =>
    (await handlers[name]?.(input)) ?? none()
  const tables = () =>
    value({ ok: true, value: session.context()?.database.all('SELECT total_changes() AS changes') } as const)
  let before: unknown
  beforeAll(async () => {
    value(await session.create('Na cestu', join(folder, 'a.skripta')))
    value(await ask('handover:takeAlong', { folder }))
    expect(readdirSync(folder).some((name) => name.endsWith('.skripta-knihovna'))).toBe(true)
    before = tables()
  })
  afterAll(async () => {
    await session.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(channels.filter((name) => !isOpen(name)))('refuses %s, whatever it is asked', async (name) => {
    expect(await ask(name, {})).toMatchObject({ ok: false, error: { code: 'library-taken-along' } })
  })

  it('writes nothing for what may still be asked', async () => {
    for (const name of [
      'library:info',
      'chapter:list',
      'theme:list',
      'search:authors',
      'rescued:list',
      'handover:away',
    ])
      expect([name, (await ask(name, {})).ok]).toEqual([name, true])
    expect(await ask('search:run', { query: 'text', limit: 5 })).toMatchObject({ ok: true })
    expect(tables()).toEqual(before)
  })

  it('is refused by SQLite itself where the table of channels would be passed by', () => {
    expect(() => session.context()?.database.run("UPDATE library SET title = 'x'")).toThrow(/readonly/)
  })

  it('can be worked on again after the work was taken back', async () => {
    value(await ask('handover:takeBack', {}))
    expect(await ask('library:rename', { title: 'Doma' })).toMatchObject({ ok: true })
  })
})
