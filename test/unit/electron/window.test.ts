import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as electron from '../../mocks/electron'
import { createTranslator } from '../../../shared/i18n/translator'
import { openMainWindow } from '../../../main/electron/main-window'
import { buildMenu } from '../../../main/electron/menu'
import { startUtilityProcess } from '../../../main/electron/electron-shell'
import { prepareElectron } from '../../../main/electron/start-shell'
import { eventName } from '../../../main/electron/ipc-names'

const t = createTranslator('en')
const open = () => {
  const main = openMainWindow({
    preload: '/p.cjs',
    devTools: false,
    t: () => t,
    documentsFolder: '/documents',
    exportProcess: '/export.js',
  })
  const [window] = electron.windows
  if (!window) throw new Error('no window')
  const close = () => {
    let isPrevented = false
    window.emit('close', { preventDefault: () => (isPrevented = true) })
    return isPrevented
  }
  return { main, window, close }
}

beforeEach(() => electron.resetElectron())

describe('before Electron is ready', () => {
  it('the sandbox is on and app:// is a secure origin without extra rights', () => {
    prepareElectron('/data')
    expect(electron.order).toEqual(['enableSandbox', 'registerSchemesAsPrivileged'])
    expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
    expect(electron.app.setPath).toHaveBeenCalledWith('userData', '/data/window')
  })
})

describe('the window', () => {
  it('loads our own page with our own preferences and is shown when ready', () => {
    const { main, window } = open()
    main.load()
    expect(window.loadURL).toHaveBeenCalledWith('app://skripta/')
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      preload: '/p.cjs',
      devTools: false,
    })
    expect(window.show).not.toHaveBeenCalled()
    window.emit('ready-to-show')
    expect(window.show).toHaveBeenCalled()
  })

  it('closes once the text is stored', async () => {
    const { main, window, close } = open()
    expect(close()).toBe(true)
    expect(window.webContents.send).toHaveBeenCalledWith(eventName, 'window:closing', null)
    expect(window.destroy).not.toHaveBeenCalled()
    main.caller.flushed(true)
    await vi.waitFor(() => expect(window.destroy).toHaveBeenCalled())
    expect(electron.dialog.showMessageBox).not.toHaveBeenCalled()
  })

  it('asks when the text could not be stored, and stays unless the person lets go of it', async () => {
    const { main, window, close } = open()
    close()
    main.caller.flushed(false)
    await vi.waitFor(() =>
      expect(electron.dialog.showMessageBox).toHaveBeenCalledWith(
        window,
        expect.objectContaining({ defaultId: 0, cancelId: 0 }),
      ),
    )
    expect(window.destroy).not.toHaveBeenCalled()
    electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
    close()
    main.caller.flushed(false)
    await vi.waitFor(() => expect(window.destroy).toHaveBeenCalled())
  })

  it('asks when the page does not answer in time', async () => {
    vi.useFakeTimers()
    const { window, close } = open()
    close()
    await vi.advanceTimersByTimeAsync(5_000)
    vi.useRealTimers()
    expect(electron.dialog.showMessageBox).toHaveBeenCalled()
    expect(window.destroy).not.toHaveBeenCalled()
  })

  it('loads again after its page has died', () => {
    const { window } = open()
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect(window.loadURL).toHaveBeenCalledTimes(1)
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(window.loadURL).toHaveBeenCalledTimes(1)
  })

  it('shows the system’s dialogs over itself', async () => {
    const { main, window } = open()
    const { shell } = main.caller
    const question = { title: 'T', suggestedName: 'a.skripta' }
    expect(await shell.chooseLibrary({ purpose: 'open-library', ...question })).toBeNull()
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/a.skripta'] })
    expect(await shell.chooseLibrary({ purpose: 'open-library', ...question })).toBe('/a.skripta')
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: '/b.skripta' })
    expect(await shell.chooseLibrary({ purpose: 'new-library', ...question })).toBe('/b.skripta')
    expect(electron.dialog.showSaveDialog).toHaveBeenCalledWith(
      window,
      expect.objectContaining({ defaultPath: 'a.skripta' }),
    )
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/folder'] })
    expect(await shell.chooseFolder('T', null)).toBe('/folder')
  })

  it('says when the system has no viewer for a file', async () => {
    const { shell } = open().main.caller
    expect(await shell.openFile('/a.pdf')).toEqual({ ok: true, value: null })
    electron.shell.openPath.mockResolvedValueOnce('no viewer')
    expect(await shell.openFile('/a.pdf')).toMatchObject({ error: { code: 'not-available' } })
    electron.shell.openExternal.mockRejectedValueOnce(new Error('no browser'))
    expect(await shell.openLink('https://a.org/')).toMatchObject({ error: { code: 'not-available' } })
  })
})

describe('the export process', () => {
  it('is a utility process that takes messages and tells its end', () => {
    const child = startUtilityProcess('/export.js')
    const heard: unknown[] = []
    child.onMessage((message) => heard.push(message))
    child.onExit((code) => heard.push(['exit', code]))
    child.send({ job: 1 })
    electron.processes[0]?.emit('message', 'hello')
    child.kill()
    expect(electron.processes[0]?.postMessage).toHaveBeenCalledWith({ job: 1 })
    expect(heard).toEqual(['hello', ['exit', null]])
  })
})

describe('the menu', () => {
  interface Item {
    readonly label?: string
    readonly role?: string
    readonly submenu?: readonly Item[]
    readonly click?: () => void
  }
  it('has words for every item, in every language that is complete, and sends commands to the window', () => {
    for (const language of ['cs', 'en'] as const) {
      const sent: string[] = []
      const menus = buildMenu(
        createTranslator(language),
        (command) => void sent.push(command),
        'linux',
      ) as unknown as readonly Item[]
      const items = menus.flatMap((menu) => [menu, ...(menu.submenu ?? [])])
      for (const item of items) expect(item.label ?? '').not.toContain('doors.')
      for (const item of items) item.click?.()
      expect(sent).toEqual([
        'newChapter',
        'importFile',
        'chooseLibrary',
        'backupNow',
        'openSettings',
        'toggleLeft',
        'toggleRight',
        'showShortcuts',
      ])
      expect(items.map((item) => item.role)).not.toContain('toggleDevTools')
    }
  })
})
