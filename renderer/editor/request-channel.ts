import type { EditorRequest } from './editor-services'

/** Carries requests from the text, which lives outside React, to whoever shows dialogs at the moment. */
export interface RequestChannel {
  readonly send: (request: EditorRequest) => void
  readonly listen: (listener: (request: EditorRequest) => void) => () => void
}

export function createRequestChannel(): RequestChannel {
  const listeners = new Set<(request: EditorRequest) => void>()
  return {
    send: (request) => listeners.forEach((listener) => listener(request)),
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
