import { EventEmitter } from 'node:events'
import { vi, type Mock } from 'vitest'

/**
 * Stands in for the package `electron` in tests: records what it is told and lets a test play the system's part. Only
 * what the program uses is here, so that a new use without a test fails.
 */
type Listener = (...values: readonly unknown[]) => unknown

const recorder = (): Mock<Listener> => vi.fn()

export const order: string[] = []
export const handlers = new Map<string, Listener>()
export const windows: BrowserWindow[] = []
export const processes: UtilityProcess[] = []
export const exposed = new Map<string, unknown>()

export function resetElectron(): void {
  order.length = 0
  windows.length = 0
  processes.length = 0
  handlers.clear()
  exposed.clear()
  app.removeAllListeners()
  ipcRenderer.removeAllListeners()
  vi.clearAllMocks()
}

class App extends EventEmitter {
  isPackaged = true
  readonly enableSandbox = vi.fn(() => void order.push('enableSandbox'))
  readonly setPath = recorder()
  readonly whenReady = vi.fn(() => {
    order.push('whenReady')
    return Promise.resolve()
  })
  readonly requestSingleInstanceLock = vi.fn(() => true)
  readonly getPath = vi.fn((_name: string) => process.env.SKRIPTA_TEST_DOCUMENTS ?? '/nowhere')
  readonly getLocale = vi.fn(() => 'cs-CZ')
  readonly quit = recorder()
  readonly exit = recorder()
}
export const app = new App()

export class WebContents extends EventEmitter {
  static #last = 0
  readonly id = ++WebContents.#last
  readonly send = recorder()
  readonly isCrashed = vi.fn(() => false)
  openHandler: ((details: { readonly url: string }) => { readonly action: string }) | null = null
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { readonly action: string }): void {
    this.openHandler = handler
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  readonly loadURL = vi.fn(() => Promise.resolve())
  readonly show = recorder()
  readonly focus = recorder()
  readonly restore = recorder()
  readonly isMinimized = vi.fn(() => false)
  #isDestroyed = false
  readonly destroy = vi.fn(() => {
    this.#isDestroyed = true
    this.emit('closed')
  })
  constructor(readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> }) {
    super()
    windows.push(this)
  }
  isDestroyed(): boolean {
    return this.#isDestroyed
  }
}

export const ipcMain = {
  handle: vi.fn((name: string, listener: Listener) => {
    if (handlers.has(name)) throw new Error(`a second handler for ${name}`)
    handlers.set(name, listener)
  }),
}

export const protocol = {
  registerSchemesAsPrivileged: vi.fn(() => void order.push('registerSchemesAsPrivileged')),
  handle: recorder(),
}

export class Session extends EventEmitter {
  permissionRequest: Listener | null = null
  permissionCheck: Listener | null = null
  device: Listener | null = null
  displayMedia: Listener | null = null
  readonly setSpellCheckerEnabled = recorder()
  setPermissionRequestHandler(handler: Listener): void {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: Listener): void {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: Listener): void {
    this.device = handler
  }
  setDisplayMediaRequestHandler(handler: Listener): void {
    this.displayMedia = handler
  }
}
export const session = { defaultSession: new Session() }

export const dialog = {
  showOpenDialog: vi.fn(() => Promise.resolve({ canceled: true, filePaths: [] as string[] })),
  showSaveDialog: vi.fn(() => Promise.resolve({ canceled: true, filePath: '' })),
  showMessageBox: vi.fn(() => Promise.resolve({ response: 0 })),
  showErrorBox: recorder(),
}

export const shell = {
  openPath: vi.fn(() => Promise.resolve('')),
  openExternal: vi.fn(() => Promise.resolve()),
  showItemInFolder: recorder(),
}

export class UtilityProcess extends EventEmitter {
  readonly postMessage = recorder()
  readonly kill = vi.fn(() => this.emit('exit', null))
}
export const utilityProcess = {
  fork: vi.fn(() => {
    const child = new UtilityProcess()
    processes.push(child)
    return child
  }),
}

export const Menu = {
  buildFromTemplate: vi.fn((template: unknown) => template),
  setApplicationMenu: recorder(),
}

export const contextBridge = {
  exposeInMainWorld: vi.fn((name: string, value: unknown) => void exposed.set(name, value)),
}

class IpcRenderer extends EventEmitter {
  readonly invoke = vi.fn((..._values: readonly unknown[]) => Promise.resolve<unknown>(undefined))
}
export const ipcRenderer = new IpcRenderer()
