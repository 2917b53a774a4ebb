import path from 'node:path'
import { app, dialog, Menu, protocol, session } from 'electron'
import { createTranslator } from '../../shared/i18n/translator'
import { createProgram, type Program } from '../ipc/program'
import type { ProgramPaths } from '../ipc/program-paths'
import { readWindowFiles } from '../ipc/window-files'
import { appScheme } from './app-origin'
import { createAppProtocol } from './app-protocol'
import { startUtilityProcess } from './electron-shell'
import { hardenSession } from './harden-session'
import { openIpcDoor } from './ipc-door'
import { libraryArgument } from './library-argument'
import { openMainWindow, type MainWindow } from './main-window'
import { buildMenu } from './menu'

export interface ShellStart {
  readonly paths: ProgramPaths
  readonly dataFolder: string
  readonly argv: readonly string[]
}

/** What Electron must be told before it is ready. */
export function prepareElectron(dataFolder: string): void {
  app.enableSandbox()
  // Electron's own place would be in the roaming profile; the single-instance lock goes with it.
  app.setPath('userData', path.join(dataFolder, 'window'))
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Everything after the program's path: one argument in a packaged program, two when Electron is given a folder. */
const ownArguments = (argv: readonly string[]): readonly string[] => argv.slice(app.isPackaged ? 1 : 2)

type Translate = ReturnType<typeof createTranslator>

async function openLibrary(program: Program, main: MainWindow, path: string, t: Translate): Promise<void> {
  const opened = await program.dispatch('library:open', { path }, main.caller)
  if (opened.ok) return
  const message = t(`errors.${opened.error.code}`, { ...opened.error.params })
  await dialog.showMessageBox(main.window, { type: 'error', message, buttons: [t('doors.closing.ok')] })
}

/** A library opened by double click while the program runs: only when the text of the present one is stored. */
async function changeLibrary(program: Program, main: MainWindow, path: string | null, t: Translate): Promise<void> {
  focus(main)
  if (path === null || !(await main.flush())) return
  await openLibrary(program, main, path, t)
  main.load()
}

function focus({ window }: MainWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

function quitAfterClosing(program: Program): void {
  let isClosed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void program.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

/** Opens the program in its window, once Electron is ready. */
export async function startShell({ paths, dataFolder, argv }: ShellStart): Promise<void> {
  await app.whenReady()
  hardenSession(session.defaultSession)
  protocol.handle(appScheme, createAppProtocol(readWindowFiles(paths.renderer)))
  let main: MainWindow | null = null
  const documentsFolder = app.getPath('documents')
  const program = createProgram({
    door: 'electron',
    paths,
    dataFolder,
    documentsFolder,
    locale: app.getLocale(),
    shell: { startProcess: () => startUtilityProcess(paths.exportProcess) },
    onEvent: (name, payload) => main?.send(name, payload),
  })
  const t = () => createTranslator(program.settings().language)
  openIpcDoor(program.dispatch, (id) => (main?.window.webContents.id === id ? main.caller : null), program.log)
  quitAfterClosing(program)
  const library = libraryArgument(ownArguments(argv), process.cwd())
  main = openMainWindow({
    t,
    documentsFolder,
    exportProcess: paths.exportProcess,
    preload: paths.preload,
    devTools: !app.isPackaged,
  })
  const shown = main
  Menu.setApplicationMenu(buildMenu(t(), (command) => shown.send('menu:command', { command }), process.platform))
  app.on('second-instance', (_event, otherArgv, workingFolder) => {
    void changeLibrary(program, shown, libraryArgument(ownArguments(otherArgv), workingFolder), t())
  })
  if (library !== null) await openLibrary(program, shown, library, t())
  shown.load()
}
