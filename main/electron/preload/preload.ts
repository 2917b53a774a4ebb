import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../../../shared/ipc/contract'

type Listener = (payload: unknown) => void

const listeners = new Map<string, Set<Listener>>()

// The event object leads back to ipcRenderer, so that only name and payload are passed on.
ipcRenderer.on('skripta:event', (_event, name: unknown, payload: unknown) => {
  if (typeof name !== 'string') return
  for (const listener of [...(listeners.get(name) ?? [])]) listener(payload)
})

const call = (name: unknown, input: unknown): Promise<unknown> =>
  ipcRenderer.invoke('skripta:call', String(name), input)

function on(name: unknown, listener: unknown): () => void {
  if (typeof listener !== 'function') throw new TypeError('a listener is a function')
  const heard: Listener = (payload) => void Reflect.apply(listener, undefined, [payload])
  const known = listeners.get(String(name)) ?? new Set()
  listeners.set(String(name), known)
  known.add(heard)
  return () => {
    known.delete(heard)
  }
}

const exposed: { readonly [Name in keyof Bridge]: unknown } = Object.freeze({ call, on })

/** All that the window gets: two functions that take and give plain values (RELIABILITY.md section 1, item 20). */
contextBridge.exposeInMainWorld('skripta', exposed)
