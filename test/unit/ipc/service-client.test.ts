import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChildProcess } from '../../../main/services/shell'
import { ServiceClient } from '../../../main/ipc/service-client'

/** Plays the services: what a call does is said in its input. */
const worker = `
import { parentPort, workerData } from 'node:worker_threads'
parentPort.on('message', (message) => {
  if (message.type === 'close') return parentPort.postMessage({ type: 'closed' })
  if (message.type === 'person') { workerData.person = message.person; return }
  if (message.type === 'process-message') return parentPort.postMessage({ type: 'event', name: 'task:progress', payload: message.message })
  if (message.type === 'process-exit') return parentPort.postMessage({ type: 'event', name: 'task:ended', payload: message.code })
  const answer = (value) => parentPort.postMessage({ type: 'answer', id: message.id, result: { ok: true, value } })
  const { act } = message.input
  if (act === 'die') process.exit(1)
  if (act === 'crash') setImmediate(() => { throw new Error('secret') })
  if (act === 'throw') parentPort.postMessage({ type: 'threw', id: message.id, error: new TypeError('secret') })
  if (act === 'setup') answer({ library: workerData.library, user: workerData.person.user.name })
  if (act === 'export') { parentPort.postMessage({ type: 'process-start', processId: 1 }); parentPort.postMessage({ type: 'process-send', processId: 1, message: 'job' }); answer(null) }
  if (act === 'kill') { parentPort.postMessage({ type: 'process-kill', processId: 1 }); answer(null) }
})
`

let folder: string
let client: ServiceClient
const logged: string[] = []
const events: unknown[] = []
const sent: unknown[] = []
let library: string | null = null

function fakeProcess(): ChildProcess {
  const exits: ((code: number | null) => void)[] = []
  const messages: ((message: unknown) => void)[] = []
  return {
    send: (message) => {
      sent.push(message)
      messages.forEach((listener) => listener('half done'))
    },
    onMessage: (listener) => void messages.push(listener),
    onExit: (listener) => void exits.push(listener),
    kill: () => exits.forEach((listener) => listener(null)),
  }
}

function makeClient(): ServiceClient {
  const workerFile = path.join(folder, 'worker.mjs')
  writeFileSync(workerFile, worker)
  const person = { user: { name: 'Jana', institution: '', language: 'cs' as const }, backupFolder: null }
  return new ServiceClient({
    workerFile,
    setup: { assetsFolder: '', dataFolder: folder, programVersion: '1', person },
    shell: { startProcess: fakeProcess },
    log: {
      failure: (where, error) => void logged.push(`${where} ${error instanceof Error ? error.name : ''}`),
      note: () => undefined,
    },
    onEvent: (name, payload) => void events.push([name, payload]),
    openLibrary: () => library,
    onDied: () => void events.push('died'),
  })
}
const ask = (act: string) => client.call('theme:list', { act })

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skripta-client-'))
  for (const list of [logged, events, sent]) list.length = 0
  library = null
  client = makeClient()
})
afterEach(async () => {
  await client.close()
  rmSync(folder, { recursive: true })
})

describe('ServiceClient', () => {
  it('answers unexpected and logs when a service throws', async () => {
    expect(await ask('throw')).toEqual({ ok: false, error: { code: 'unexpected' } })
    expect(logged).toEqual(['service TypeError'])
  })

  it.each(['die', 'crash'])(
    'answers every waiting call when the thread dies (%s), and the next one gets a new thread with the library',
    async (act) => {
      const waiting = ask('nothing')
      expect(await ask(act)).toEqual({ ok: false, error: { code: 'unexpected' } })
      expect(await waiting).toEqual({ ok: false, error: { code: 'unexpected' } })
      expect(events).toEqual(['died'])
      library = '/a.skripta'
      expect(await ask('setup')).toEqual({ ok: true, value: { library: '/a.skripta', user: 'Jana' } })
    },
  )

  it('tells the thread who works with it, also the one that comes later', async () => {
    await ask('setup')
    client.usePerson({ user: { name: 'Petr', institution: '', language: 'cs' }, backupFolder: null })
    expect(await ask('setup')).toMatchObject({ value: { user: 'Petr' } })
    await ask('die')
    expect(await ask('setup')).toMatchObject({ value: { user: 'Petr' } })
  })

  it('runs processes for the thread', async () => {
    await ask('export')
    await ask('kill')
    await ask('setup')
    expect(sent).toEqual(['job'])
    expect(events).toEqual([
      ['task:progress', 'half done'],
      ['task:ended', null],
    ])
  })

  it('rejects an input that cannot be copied into the thread, and goes on', async () => {
    await expect(client.call('theme:list', { act: () => 1 })).rejects.toThrow()
    expect(await ask('setup')).toMatchObject({ ok: true })
  })

  it('closes whether or not it was used, and answers not-available afterwards', async () => {
    const unused = makeClient()
    await unused.close()
    expect(await unused.call('theme:list', {})).toEqual({ ok: false, error: { code: 'not-available' } })
    await ask('setup')
    await client.close()
    expect(await ask('setup')).toEqual({ ok: false, error: { code: 'not-available' } })
  })

  it('answers calls that were waiting when it was closed', async () => {
    await ask('setup')
    const waiting = ask('nothing')
    await client.close()
    expect(await waiting).toEqual({ ok: false, error: { code: 'unexpected' } })
  })
})
