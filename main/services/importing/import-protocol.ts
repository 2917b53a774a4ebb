import type { ImportPreview } from '../../../shared/domain/import-preview'
import type { Result } from '../../../shared/domain/result'
import type { ImportedPicture } from '../../import/imported-text'
import type { ChapterChoice, MadeChapters } from './make-chapters'

/** What the thread that reads files is asked: first to read one, then perhaps to cut it. */
export type ToImporter =
  | { readonly type: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly type: 'make'; readonly choice: Omit<ChapterChoice, 'title'> }

export interface MadeImport extends MadeChapters {
  readonly pictures: readonly ImportedPicture[]
}

export type FromImporter =
  | { readonly type: 'read'; readonly result: Result<ImportPreview> }
  | { readonly type: 'made'; readonly result: Result<MadeImport> }

/** How a thread ended that nobody asked to end: `limit` when it took too much memory, else the bug. */
export type ImporterDeath = { readonly type: 'limit' } | { readonly type: 'bug'; readonly error: unknown }

/** The other end of such a thread. */
export interface ImporterLink {
  send(message: ToImporter): void
  onMessage(listener: (message: FromImporter) => void): void
  onDeath(listener: (death: ImporterDeath) => void): void
  close(): void
}

export const importLimits = {
  /** Milliseconds for reading and for cutting. */
  time: 90_000,
  megabytes: 1500,
  /** Files that are read and not yet stored. */
  open: 3,
} as const
