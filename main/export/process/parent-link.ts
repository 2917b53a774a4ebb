/** The other end of the process that does the exports. */
export interface ParentLink {
  /** Ends when the message has left this process, where that can be known. */
  send(message: unknown): Promise<void>
  onMessage(listener: (message: unknown) => void): void
}

/** What `process.parentPort` is in an Electron utility process. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value
}

/** Electron's port when the process was started by Electron, else the channel of `fork` (`serialization: 'advanced'`). */
export function openParentLink(): ParentLink {
  const port: unknown = Reflect.get(process, 'parentPort')
  if (isParentPort(port)) {
    return {
      send: (message) => {
        port.postMessage(message)
        return Promise.resolve()
      },
      onMessage: (listener) => {
        port.on('message', ({ data }) => {
          listener(data)
        })
      },
    }
  }
  return {
    send: (message) =>
      new Promise((resolve) => {
        if (process.send) process.send(message, () => resolve())
        else resolve()
      }),
    onMessage: (listener) => {
      process.on('message', listener)
    },
  }
}
