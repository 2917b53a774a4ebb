import { eventNames, type EventName, type Events } from '../../../shared/ipc/events'
import { decodeWire } from '../../../shared/ipc/wire'

export type Listener<Name extends EventName> = (payload: Events[Name]) => void
type AnyListener = (payload: unknown) => void

const firstDelay = 500
const longestDelay = 10_000

interface Message {
  readonly name: EventName
  readonly payload: unknown
}

function readMessage(text: string): Message | null {
  const value = decodeWire(text)
  if (typeof value !== 'object' || value === null || !('name' in value) || !('payload' in value)) return null
  const name = eventNames.find((known) => known === value.name)
  return name ? { name, payload: value.payload } : null
}

/** Events from the host over a WebSocket that comes back after every loss, ever more patiently. */
export class EventStream {
  readonly #listeners = new Map<EventName, Set<AnyListener>>()
  readonly #onConnection: (isLost: boolean) => void
  #token: string | null = null
  #delay = firstDelay
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(onConnection: (isLost: boolean) => void) {
    this.#onConnection = onConnection
  }

  start(token: string): void {
    this.#token = token
    this.#connect()
    // A computer that wakes up, or a tab that comes to the front, need not wait for the next attempt.
    addEventListener('online', () => this.#hurry())
    document.addEventListener('visibilitychange', () => this.#hurry())
  }

  on<Name extends EventName>(name: Name, listener: Listener<Name>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, listeners)
    // The host is the one place that makes the payloads, and it is typed by the same contract.
    const heard: AnyListener = (payload) => listener(payload as Events[Name])
    listeners.add(heard)
    return () => {
      listeners.delete(heard)
    }
  }

  #connect(): void {
    if (this.#token === null) return
    const socket = new WebSocket(`ws://${location.host}/events`, ['skripta', `t.${this.#token}`])
    socket.addEventListener('open', () => {
      this.#delay = firstDelay
      this.#onConnection(false)
    })
    socket.addEventListener('message', (event: MessageEvent<unknown>) => this.#receive(event.data))
    socket.addEventListener('close', () => {
      this.#onConnection(true)
      this.#timer = setTimeout(() => this.#reconnect(), this.#delay)
      this.#delay = Math.min(this.#delay * 2, longestDelay)
    })
  }

  #reconnect(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#connect()
  }

  #hurry(): void {
    if (this.#timer !== undefined && document.visibilityState === 'visible') this.#reconnect()
  }

  #receive(data: unknown): void {
    const message = typeof data === 'string' ? readMessage(data) : null
    if (!message) return
    for (const listener of [...(this.#listeners.get(message.name) ?? [])]) listener(message.payload)
  }
}
