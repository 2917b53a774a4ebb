import { BrowserWindow } from 'electron'
import type { EventName } from '../../shared/ipc/events'
import type { Caller } from '../ipc/caller'
import { openLink } from '../ipc/open-link'
import { startPage } from './app-origin'
import { Closing } from './closing'
import { createElectronShell, type ElectronShellOptions } from './electron-shell'
import { hardenContents } from './harden-contents'
import { eventName } from './ipc-names'
import { webPreferences } from './web-preferences'

export interface MainWindowOptions extends Omit<ElectronShellOptions, 'window'> {
  readonly preload: string
  readonly devTools: boolean
}

export interface MainWindow {
  readonly window: BrowserWindow
  readonly caller: Caller
  send(name: EventName, payload: unknown): void
  /** Shows the start page, anew when one is shown already. */
  load(): void
  /** True when the window has stored everything. */
  flush(): Promise<boolean>
}

/** Opens the window of the program, shown once it has something to show. */
export function openMainWindow({ preload, devTools, ...shellOptions }: MainWindowOptions): MainWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    webPreferences: webPreferences(preload, devTools),
  })
  const send = (name: EventName, payload: unknown): void => {
    if (!window.isDestroyed()) window.webContents.send(eventName, name, payload)
  }
  const shell = createElectronShell({ window, ...shellOptions })
  const closing = new Closing(window, () => send('window:closing', null), shellOptions.t)
  hardenContents(window.webContents, (url) => void openLink(url, shell))
  window.once('ready-to-show', () => window.show())
  const load = (): void => void window.loadURL(startPage)
  // The last stored step is in the library; a fresh page shows it.
  window.webContents.on('render-process-gone', (_event, { reason }) => reason !== 'clean-exit' && load())
  const caller: Caller = {
    shell,
    flushed: (isSaved) => closing.flushed(isSaved),
    // The system's dialogs answer by themselves.
    answerDialog: () => false,
  }
  return { window, caller, send, load, flush: () => closing.flush() }
}
