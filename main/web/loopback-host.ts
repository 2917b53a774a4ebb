import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'
import { createProgram, type Program } from '../ipc/program'
import { findProgram, type ProgramPaths } from '../ipc/program-paths'
import { readWindowFiles } from '../ipc/window-files'
import { dataFolder as ownDataFolder } from '../services/settings/data-folder'
import { documentsFolder as ownDocumentsFolder } from '../services/settings/documents-folder'
import { createEventSockets } from './event-sockets'
import { forkExportProcess } from './fork-export-process'
import { IdleWatch } from './idle-watch'
import { createRequestHandler } from './request-handler'
import { makeSecret } from './secret'
import { SessionWindow } from './session-window'
import { Sessions } from './sessions'

export interface LoopbackOptions {
  readonly paths?: ProgramPaths
  readonly dataFolder?: string
  /** Zero or absent: any free one. */
  readonly port?: number
  /** Opened before the first window comes. */
  readonly library?: string
  /** Minutes without a window until `idle` resolves: 5, or 0 for never. */
  readonly idleMinutes?: number
  /** A second start asks for another window. */
  readonly onOpenAgain?: () => void
  /** A window has come in through its one-time code. */
  readonly onSession?: () => void
}

export interface LoopbackHost {
  readonly port: number
  /** With a one-time code that holds for a minute. */
  readonly url: string
  /** Another address with a code of its own. */
  makeUrl(): string
  /** Lets a second start in; stands in the lock file. */
  readonly key: string
  readonly program: Program
  /** Nobody has been here for `idleMinutes`, nothing runs and nothing is unsaved. */
  readonly idle: Promise<void>
  /** Asks the windows to store their text, closes the library, ends. */
  close(): Promise<void>
}

const flushTime = 3_000

function listen(server: Server, port: number): Promise<Result<number>> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(err(appError('not-available', { port }))))
    // The address of this computer alone; 0.0.0.0 would let the whole office in.
    server.listen(port, '127.0.0.1', () => resolve(ok((server.address() as AddressInfo).port)))
  })
}

/** Windows by the token of their session. */
class Windows {
  readonly #windows = new Map<string, SessionWindow>()
  readonly #create: () => SessionWindow

  constructor(create: () => SessionWindow) {
    this.#create = create
  }

  of(token: string): SessionWindow {
    const window = this.#windows.get(token) ?? this.#create()
    this.#windows.set(token, window)
    return window
  }

  all(): readonly SessionWindow[] {
    return [...this.#windows.values()]
  }

  isAnyInUse(): boolean {
    return this.all().some((window) => window.isConnected || window.isUnsaved)
  }

  async close(): Promise<void> {
    await Promise.all(this.all().map((window) => window.flush(flushTime)))
    this.all().forEach((window) => window.disconnect())
  }
}

interface Parts {
  readonly paths: ProgramPaths
  readonly windows: Windows
  readonly program: Program
}

function createParts(options: LoopbackOptions): Parts {
  const paths = options.paths ?? findProgram()
  const documentsFolder = ownDocumentsFolder()
  const windows = new Windows(() => new SessionWindow({ documentsFolder, exportProcess: paths.exportProcess }))
  const program = createProgram({
    door: 'loopback',
    paths,
    dataFolder: options.dataFolder ?? ownDataFolder(),
    documentsFolder,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    shell: { startProcess: () => forkExportProcess(paths.exportProcess) },
    onEvent: (name, payload) => windows.all().forEach((window) => window.send(name, payload)),
  })
  return { paths, windows, program }
}

interface Front {
  readonly server: Server
  /** Tells the guards which Host and Origin are ours, once the port is known. */
  useHost(host: string): void
  close(): Promise<void>
}

function createFront(
  { paths, windows, program }: Parts,
  sessions: Sessions,
  key: string,
  onSockets: () => void,
  options: LoopbackOptions,
): Front {
  let host = ''
  const handle = createRequestHandler({
    files: readWindowFiles(paths.renderer),
    sessions,
    dispatch: program.dispatch,
    host: () => host,
    callerOf: (token) => windows.of(token).caller,
    key,
    onOpenAgain: () => options.onOpenAgain?.(),
    onSession: () => options.onSession?.(),
  })
  const sockets = createEventSockets({
    sessions,
    host: () => host,
    onSocket: (socket, token) => windows.of(token).connect(socket, onSockets),
  })
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      program.log.failure('request', error)
      response.destroy()
    })
  })
  server.on('upgrade', (request, socket, head) => sockets.upgrade(request, socket, head))
  const close = async (): Promise<void> => {
    sockets.close()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  return { server, useHost: (own) => (host = own), close }
}

/**
 * Serves the window to browsers on this computer (RELIABILITY.md section 2): 127.0.0.1, no cookies, one-time code,
 * exact Host and Origin. Fails when the port is taken or the library cannot be opened.
 */
export async function startLoopbackHost(options: LoopbackOptions = {}): Promise<Result<LoopbackHost>> {
  const parts = createParts(options)
  const { windows, program } = parts
  const sessions = new Sessions(() => Date.now())
  const key = makeSecret()
  const watch = new IdleWatch(options.idleMinutes ?? 5, () => program.isBusy() || windows.isAnyInUse())
  const front = createFront(parts, sessions, key, () => watch.restart(), options)
  const close = async (): Promise<void> => {
    watch.stop()
    await windows.close()
    await front.close()
    await program.close()
  }
  const listening = await listen(front.server, options.port ?? 0)
  const opened = listening.ok ? await openFirst(program, windows, options.library) : listening
  if (!listening.ok || !opened.ok) {
    await close()
    return opened.ok ? err(appError('not-available')) : opened
  }
  const port = listening.value
  const host = `127.0.0.1:${port}`
  front.useHost(host)
  const makeUrl = (): string => `http://${host}/#c=${sessions.makeCode()}`
  return ok({ port, url: makeUrl(), makeUrl, key, program, idle: watch.idle, close })
}

async function openFirst(program: Program, windows: Windows, path: string | undefined): Promise<Result<unknown>> {
  return path === undefined ? ok(null) : program.dispatch('library:open', { path }, windows.of('').caller)
}
