import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as electron from '../../mocks/electron'
import { programPaths } from '../../../main/ipc/program-paths'
import { prepareElectron, startShell } from '../../../main/electron/start-shell'
import { callName, eventName } from '../../../main/electron/ipc-names'

let folder: string
const frame = { parent: null, origin: 'app://skripta' }
const theWindow = () => electron.windows[0] as electron.BrowserWindow

/** Plays the services: a library can be opened when its name begins with `good`. */
const worker = `
import { parentPort } from 'node:worker_threads'
import path from 'node:path'
parentPort.on('message', (message) => {
  if (message.type === 'close') return parentPort.postMessage({ type: 'closed' })
  if (message.type !== 'call') return
  const file = message.input.path ?? ''
  const result = path.basename(file).startsWith('good') ? { ok: true, value: { path: file } } : { ok: false, error: { code: 'library-missing' } }
  parentPort.postMessage({ type: 'answer', id: message.id, result })
})
`

async function start(...args: readonly string[]): Promise<void> {
  const paths = { ...programPaths(folder), worker: path.join(folder, 'worker.mjs') }
  mkdirSync(paths.renderer, { recursive: true })
  writeFileSync(path.join(paths.renderer, 'index.html'), '<html><head></head></html>')
  writeFileSync(paths.worker, worker)
  prepareElectron(folder)
  await startShell({ paths, dataFolder: folder, argv: ['/opt/skripta', ...args] })
}

const call = (name: string, input: unknown) =>
  electron.handlers.get(callName)?.({ senderFrame: frame, sender: theWindow().webContents }, name, input)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skripta-shell-'))
  electron.resetElectron()
})
afterEach(async () => {
  const ended = new Promise<void>((resolve) => electron.app.quit.mockImplementation(() => resolve()))
  electron.app.emit('will-quit', { preventDefault: () => undefined })
  await ended
  rmSync(folder, { recursive: true })
})

describe('startShell', () => {
  it('turns the sandbox on before Electron is ready, then opens one window on our page', async () => {
    await start()
    expect(electron.order).toEqual(['enableSandbox', 'registerSchemesAsPrivileged', 'whenReady'])
    expect(electron.windows).toHaveLength(1)
    expect(theWindow().loadURL).toHaveBeenCalledWith('app://skripta/')
    expect(electron.protocol.handle).toHaveBeenCalledWith('app', expect.any(Function))
    expect(electron.session.defaultSession.permissionCheck?.(null, 'media')).toBe(false)
  })

  it('answers its window through the same gate as the other door', async () => {
    await start()
    expect(await call('app:info', {})).toMatchObject({ ok: true, value: { door: 'electron', dataFolder: folder } })
    expect(await call('settings:save', { theme: 'dark' })).toMatchObject({ ok: true, value: { theme: 'dark' } })
    expect(await call('settings:save', { theme: 'pink' })).toMatchObject({ error: { code: 'invalid-input' } })
    expect(await call('folder:list', { path: null, extensions: [] })).toMatchObject({
      error: { code: 'not-available' },
    })
    expect(await call('chapter:drop', {})).toMatchObject({ error: { code: 'unknown-command' } })
  })

  it('opens the library that it was started with before it shows the page', async () => {
    const file = path.join(folder, 'good.skripta')
    await start('--flag', file)
    expect(await call('library:recent', {})).toMatchObject({ value: [{ path: file }] })
    expect(electron.dialog.showMessageBox).not.toHaveBeenCalled()
  })

  it('says when that library cannot be opened, and shows the page all the same', async () => {
    await start('gone.skripta')
    expect(electron.dialog.showMessageBox).toHaveBeenCalledWith(theWindow(), expect.objectContaining({ type: 'error' }))
    expect(theWindow().loadURL).toHaveBeenCalled()
  })

  it('comes to the front when it is started again, and changes the library only once the text is stored', async () => {
    await start()
    theWindow().loadURL.mockClear()
    electron.app.emit('second-instance', {}, ['/opt/skripta', 'https://evil.org/x.skripta'], folder)
    expect(theWindow().focus).toHaveBeenCalledTimes(1)
    expect(theWindow().webContents.send).not.toHaveBeenCalled()
    electron.app.emit('second-instance', {}, ['/opt/skripta', 'good.skripta'], folder)
    await vi.waitFor(() => expect(theWindow().webContents.send).toHaveBeenCalledWith(eventName, 'window:closing', null))
    expect(theWindow().loadURL).not.toHaveBeenCalled()
    await call('window:flushed', { isSaved: true })
    await vi.waitFor(() => expect(theWindow().loadURL).toHaveBeenCalled())
  })
})
