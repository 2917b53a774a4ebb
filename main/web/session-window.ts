import type { WebSocket } from 'ws'
import type { EventName } from '../../shared/ipc/events'
import { encodeWire } from '../../shared/ipc/wire'
import type { Caller } from '../ipc/caller'
import { Dialogs } from './dialogs'
import { loopbackShell } from './loopback-shell'

export interface SessionWindowOptions {
  readonly documentsFolder: string
  readonly exportProcess: string
}

/** One session in the browser: its event sockets, the dialogs that it shows, and whether it holds text that is not stored. */
export class SessionWindow {
  readonly #sockets = new Set<WebSocket>()
  readonly #dialogs: Dialogs
  readonly #onFlushed = new Set<() => void>()
  readonly caller: Caller
  #isUnsaved = false

  constructor({ documentsFolder, exportProcess }: SessionWindowOptions) {
    this.#dialogs = new Dialogs((payload) => this.send('dialog:requested', payload), documentsFolder)
    this.caller = {
      shell: loopbackShell({ dialogs: this.#dialogs, exportProcess }),
      flushed: (isSaved) => this.#flushed(isSaved),
      answerDialog: (dialogId, path) => this.#dialogs.answer(dialogId, path),
    }
  }

  get isConnected(): boolean {
    return this.#sockets.size > 0
  }

  get isUnsaved(): boolean {
    return this.#isUnsaved
  }

  connect(socket: WebSocket, onDisconnected: () => void): void {
    this.#sockets.add(socket)
    socket.on('error', () => socket.terminate())
    // Events go one way; a page that talks back is not ours.
    socket.on('message', () => socket.terminate())
    socket.on('close', () => {
      this.#sockets.delete(socket)
      if (!this.isConnected) this.#dialogs.closeAll()
      onDisconnected()
    })
  }

  send(name: EventName, payload: unknown): void {
    const text = encodeWire({ name, payload })
    for (const socket of this.#sockets) socket.send(text)
  }

  /** Asks the window to store its text; true when it has, or when there is no window. */
  async flush(timeout: number): Promise<boolean> {
    if (!this.isConnected) return !this.#isUnsaved
    const answered = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), timeout)
      this.#onFlushed.add(() => {
        clearTimeout(timer)
        resolve(!this.#isUnsaved)
      })
    })
    this.send('window:closing', null)
    return answered
  }

  disconnect(): void {
    for (const socket of this.#sockets) socket.close(1001)
    this.#dialogs.closeAll()
  }

  #flushed(isSaved: boolean): void {
    this.#isUnsaved = !isSaved
    for (const listener of this.#onFlushed) listener()
    this.#onFlushed.clear()
  }
}
