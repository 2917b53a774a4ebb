import type { FolderListing } from './library-channels'
import type { TaskReport } from './workshop-channels'

/** What the trusted side says without being asked. */
export interface Events {
  'task:progress': TaskReport
  'task:ended': TaskReport
  /** The loopback host asks the renderer to show its folder browser; answered by `dialog:answer`. */
  'dialog:requested': {
    readonly dialogId: string
    readonly mode: 'open-file' | 'save-file' | 'folder'
    readonly title: string
    readonly suggestedName: string
    readonly extensions: readonly string[]
    readonly start: FolderListing
  }
  /** How well the library is kept has changed: `library:keeping` says how. */
  'library:keeping': null
  /** The door is about to close: flush and answer with `window:flushed`. */
  'window:closing': null
  /** A menu command of the native menu; names are those of the command palette. */
  'menu:command': { readonly command: string }
}

export type EventName = keyof Events
/** The names of the events as values: an event with another name is not ours. */
export const eventNames = [
  'task:progress',
  'task:ended',
  'dialog:requested',
  'library:keeping',
  'window:closing',
  'menu:command',
] as const satisfies readonly EventName[]
