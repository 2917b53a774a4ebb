import type { Shell } from '../services/shell'

/** The window that a call came from: dialogs open there, and its answers to questions come through here. */
export interface Caller {
  readonly shell: Shell
  /** The window has stored what it could. */
  flushed(isSaved: boolean): void
  /** False when nobody asked. */
  answerDialog(dialogId: string, path: string | null): boolean
}
