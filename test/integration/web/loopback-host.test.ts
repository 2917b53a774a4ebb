import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findRunningHost, releaseLock, takeLock } from '../../../main/web/claim-lock'
import { canShowBrowser, findBrowser } from '../../../main/web/find-browser'
import { startLoopbackHost, type LoopbackHost, type LoopbackOptions } from '../../../main/web/loopback-host'
import { writeRedirectFile } from '../../../main/web/redirect-file'
import { openCommand, showCommand } from '../../../main/web/system-opener'
import type { Result } from '../../../shared/domain/result'
import type { Events } from '../../../shared/ipc/events'
import { buildProgram, type BuiltProgram } from './built-program'
import { call, listen, signIn } from './http-client'

/** Takes every job and never ends it, so that only cancelling can. */
const endlessExport = `process.on('message', () => process.send({ type: 'progress', id: '', stage: 'preparing', done: 0.1 })); setInterval(() => {}, 1000)`

let program: BuiltProgram
let dataFolder: string
const hosts: LoopbackHost[] = []

beforeAll(async () => {
  program = await buildProgram(endlessExport)
})
afterAll(() => program.remove())
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'skripta-host-'))
})
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()))
  rmSync(dataFolder, { recursive: true })
})

async function start(options: LoopbackOptions = {}): Promise<LoopbackHost> {
  const started = await startLoopbackHost({ paths: program.paths, dataFolder, ...options })
  if (!started.ok) throw new Error(started.error.code)
  hosts.push(started.value)
  return started.value
}

interface Opened {
  readonly host: LoopbackHost
  readonly token: string
  readonly ask: <T>(name: string, input: unknown) => Promise<T>
}

async function open(options: LoopbackOptions = {}): Promise<Opened> {
  const host = await start(options)
  const token = await signIn(host)
  const ask = async <T>(name: string, input: unknown): Promise<T> => {
    const result = (await call(host.port, token, name, input)) as Result<T>
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
    return result.value
  }
  return { host, token, ask }
}

describe('the services behind the host', () => {
  it('make a library, save into it, and find it again after a restart', async () => {
    const first = await open()
    const library = await first.ask<{ path: string }>('library:create', { title: 'Příručka' })
    const [theme] = await first.ask<readonly { id: string }[]>('theme:list', {})
    const row = await first.ask<{ draftId: string }>('chapter:create', {
      themeId: theme?.id,
      title: 'První',
      language: 'cs',
    })
    await first.host.close()
    hosts.splice(0)
    const second = await open()
    expect(await second.ask('library:info', {})).toBeNull()
    expect(await second.ask('library:recent', {})).toEqual([{ path: library.path, name: 'Příručka', isPresent: true }])
    await second.ask('library:open', { path: library.path })
    expect(await second.ask<readonly unknown[]>('chapter:list', {})).toMatchObject([
      { draftId: row.draftId, title: 'První' },
    ])
  })

  it('carry a picture’s bytes both ways', async () => {
    const { ask } = await open()
    await ask('library:create', { title: 'x' })
    const svg = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>',
    )
    const asset = await ask<{ hash: string }>('asset:add', { name: 'a.svg', bytes: svg })
    expect(await ask('asset:read', { hash: asset.hash })).toEqual({ mediaType: 'image/svg+xml', bytes: svg })
  })

  it('say that no library is open', async () => {
    const { host, token } = await open()
    expect(await call(host.port, token, 'chapter:list', {})).toEqual({ ok: false, error: { code: 'library-not-open' } })
  })

  it('open the library named at the start, or say why not', async () => {
    const { ask, host } = await open()
    const { path: library } = await ask<{ path: string }>('library:create', { title: 'x' })
    await host.close()
    hosts.splice(0)
    const again = await open({ library })
    expect(await again.ask('library:info', {})).toMatchObject({ path: library })
    expect(
      await startLoopbackHost({ paths: program.paths, dataFolder, library: path.join(dataFolder, 'gone.skripta') }),
    ).toMatchObject({
      ok: false,
      error: { code: 'library-missing' },
    })
    expect(await startLoopbackHost({ paths: program.paths, dataFolder, library })).toMatchObject({
      ok: false,
      error: { code: 'library-open-elsewhere' },
    })
  })

  it('keep the open library when another cannot be opened', async () => {
    const { ask, host, token } = await open()
    const { path: library } = await ask<{ path: string }>('library:create', { title: 'x' })
    writeFileSync(path.join(dataFolder, 'b.skripta'), 'not a library at all')
    expect(await call(host.port, token, 'library:open', { path: path.join(dataFolder, 'b.skripta') })).toMatchObject({
      ok: false,
    })
    expect(await ask('library:info', {})).toMatchObject({ path: library })
  })

  it('say that a port is taken', async () => {
    const { port } = await start()
    expect(await startLoopbackHost({ paths: program.paths, dataFolder, port })).toMatchObject({
      ok: false,
      error: { code: 'not-available' },
    })
  })
})

describe('tasks', () => {
  async function startExport({ ask, host, token }: Opened) {
    const events = await listen(host.port, ['skripta', `t.${token}`])
    await ask('library:create', { title: 'x' })
    const [theme] = await ask<readonly { id: string }[]>('theme:list', {})
    const row = await ask<{ draftId: string }>('chapter:create', { themeId: theme?.id, title: 'První', language: 'cs' })
    const target = { type: 'chapter', draftId: row.draftId, versionId: null, kind: 'participant' }
    const { taskId } = await ask<{ taskId: string }>('export:start', { target, formats: ['pdf'], folder: dataFolder })
    return { events, taskId }
  }

  it('are cancelled and end as cancelled', async () => {
    const opened = await open()
    const { events, taskId } = await startExport(opened)
    await events.waitFor('task:progress')
    expect(opened.host.program.isBusy()).toBe(true)
    await opened.ask('task:cancel', { taskId })
    expect(await events.waitFor('task:ended')).toMatchObject({ taskId, state: 'cancelled', files: [] })
    expect(await opened.ask('task:report', { taskId })).toMatchObject({ state: 'cancelled' })
    expect(opened.host.program.isBusy()).toBe(false)
    expect(await opened.ask('export:last', {})).toMatchObject({ folder: dataFolder, formats: ['pdf'] })
  })

  it('end before their library is closed', async () => {
    const opened = await open()
    const { events, taskId } = await startExport(opened)
    await events.waitFor('task:progress')
    await opened.ask('library:close', {})
    expect(await opened.ask('task:report', { taskId })).toMatchObject({ state: 'cancelled' })
  })

  it('that nobody knows are not found', async () => {
    const { host, token } = await open()
    const taskId = '018f3c00-0000-7000-8000-000000000000'
    expect(await call(host.port, token, 'task:cancel', { taskId })).toMatchObject({ error: { code: 'not-found' } })
  })
})

describe('dialogs of the host’s own', () => {
  it('are asked for in the window and answered by it', async () => {
    const { host, token, ask } = await open()
    const events = await listen(host.port, ['skripta', `t.${token}`])
    const chosen = ask('dialog:library', { purpose: 'new-library', suggestedName: 'Příručka' })
    const asked = (await events.waitFor('dialog:requested')) as Events['dialog:requested']
    expect(asked).toMatchObject({ mode: 'save-file', suggestedName: 'Příručka', extensions: ['skripta'] })
    await ask('dialog:answer', { dialogId: asked.dialogId, path: '/home/jana/Příručka' })
    expect(await chosen).toBe('/home/jana/Příručka.skripta')
    expect(await call(host.port, token, 'dialog:answer', { dialogId: asked.dialogId, path: '/x' })).toMatchObject({
      error: { code: 'not-found' },
    })
    events.socket.terminate()
  })

  it('are closed when the window goes away', async () => {
    const { host, token, ask } = await open()
    const events = await listen(host.port, ['skripta', `t.${token}`])
    const chosen = ask('dialog:folder', { title: 'T', start: null })
    await events.waitFor('dialog:requested')
    events.socket.terminate()
    expect(await chosen).toBeNull()
  })

  it('are not seen by another session', async () => {
    const { host, token, ask } = await open()
    const other = await listen(host.port, ['skripta', `t.${await signIn(host)}`])
    const own = await listen(host.port, ['skripta', `t.${token}`])
    const chosen = ask('dialog:folder', { title: 'T', start: null })
    await own.waitFor('dialog:requested')
    expect(other.heard).toEqual([])
    own.socket.terminate()
    other.socket.terminate()
    await chosen
  })
})

describe('the end of the host', () => {
  it('waits until the window has stored its text', async () => {
    const { host, token, ask } = await open()
    const events = await listen(host.port, ['skripta', `t.${token}`])
    const closed = host.close()
    hosts.splice(0)
    await events.waitFor('window:closing')
    await ask('window:flushed', { isSaved: true })
    await closed
    await expect(listen(host.port, ['skripta', `t.${token}`])).rejects.toThrow()
  })

  it('comes when nobody is there, and not while text is unsaved', async () => {
    const minutes = 0.002
    const left = await start({ idleMinutes: minutes })
    await left.idle
    const { host, ask } = await open({ idleMinutes: minutes })
    await ask('window:flushed', { isSaved: false })
    let isIdle = false
    void host.idle.then(() => (isIdle = true))
    await wait(400)
    expect(isIdle).toBe(false)
    await ask('window:flushed', { isSaved: true })
    await host.idle
  })

  it('does not come while a window is open', async () => {
    const { host, token } = await open({ idleMinutes: 0.005 })
    const { socket } = await listen(host.port, ['skripta', `t.${token}`])
    let isIdle = false
    void host.idle.then(() => (isIdle = true))
    await wait(700)
    expect(isIdle).toBe(false)
    socket.terminate()
    await host.idle
  })
})

describe('a second start', () => {
  it('asks the first for another window, with the key of the lock alone', async () => {
    let asked = 0
    const { port, key } = await start({ onOpenAgain: () => asked++ })
    expect(takeLock(dataFolder, { port, key })).toBe(true)
    expect(statSync(path.join(dataFolder, 'host.lock')).mode & 0o777).toBe(0o600)
    expect(await findRunningHost(dataFolder)).toEqual({ type: 'opened-there' })
    expect(asked).toBe(1)
    expect(takeLock(dataFolder, { port, key })).toBe(false)
    releaseLock(dataFolder)
    expect(await findRunningHost(dataFolder)).toEqual({ type: 'free' })
    takeLock(dataFolder, { port, key: 'x'.repeat(43) })
    expect(await findRunningHost(dataFolder)).toEqual({ type: 'held', pid: process.pid })
    expect(asked).toBe(1)
  })

  it('takes the place of a host that died', async () => {
    writeFileSync(
      path.join(dataFolder, 'host.lock'),
      JSON.stringify({ pid: 2 ** 22 + 1, port: 9, key: 'x'.repeat(43) }),
    )
    expect(await findRunningHost(dataFolder)).toEqual({ type: 'free' })
    expect(existsSync(path.join(dataFolder, 'host.lock'))).toBe(false)
    writeFileSync(path.join(dataFolder, 'host.lock'), '{')
    expect(await findRunningHost(dataFolder)).toEqual({ type: 'free' })
  })
})

describe('opening a browser', () => {
  it('gives it a page that this person alone can read, and takes it away', () => {
    const url = 'http://127.0.0.1:1/#c=code&x="'
    const file = writeRedirectFile(dataFolder, url)
    expect(statSync(file.path).mode & 0o777).toBe(0o600)
    expect(readFileSync(file.path, 'utf8')).toContain('url=http://127.0.0.1:1/#c=code&amp;x=&quot;"')
    file.remove()
    expect(existsSync(file.path)).toBe(false)
  })

  it('finds Chrome, Chromium or Edge where each system keeps them', () => {
    const found = (platform: NodeJS.Platform, environment: Record<string, string>, present: string) =>
      findBrowser({ platform, environment, canRun: (file) => file === present })
    expect(found('linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium')).toBe('/usr/bin/chromium')
    expect(
      found('darwin', { HOME: '/Users/j' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    ).toContain('Chrome')
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(found('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, edge)).toBe(edge)
    expect(found('linux', { PATH: '/bin' }, '/usr/bin/chromium')).toBeNull()
  })

  it('does not try where a browser would only fail', () => {
    expect(canShowBrowser('linux', {}, 1000)).toBe(false)
    expect(canShowBrowser('linux', { DISPLAY: ':0' }, 1000)).toBe(true)
    expect(canShowBrowser('linux', { DISPLAY: ':0' }, 0)).toBe(false)
    expect(canShowBrowser('win32', {}, undefined)).toBe(true)
  })

  it('opens files without a shell that would read their names', () => {
    expect(openCommand('C:\\a & b.pdf', 'win32')).toEqual({
      file: 'rundll32.exe',
      args: ['url.dll,FileProtocolHandler', 'C:\\a & b.pdf'],
    })
    expect(openCommand('/a $(b).pdf', 'linux')).toEqual({ file: 'xdg-open', args: ['/a $(b).pdf'] })
    expect(openCommand('/a.pdf', 'darwin')).toEqual({ file: 'open', args: ['/a.pdf'] })
    expect(showCommand('/a/b.pdf', 'linux')).toEqual({ file: 'xdg-open', args: ['/a'] })
    expect(showCommand('C:\\a\\b c.pdf', 'win32')).toMatchObject({
      file: 'explorer.exe',
      args: ['/select,"C:\\a\\b c.pdf"'],
    })
  })
})
