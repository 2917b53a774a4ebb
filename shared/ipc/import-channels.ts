import { z } from 'zod'
import type { ImportPreview } from '../domain/import-preview'
import type { ImportReport } from '../domain/import-report'
import type { ChapterId, DraftId, VersionId } from '../domain/ids'
import { channel } from './channel'
import { draftId, language, line, revision, themeId } from './parsers'

/** Made by the window, so that an import can be cancelled before it has answered. */
const importId = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)

export interface StoredImport {
  readonly chapters: readonly { readonly chapterId: ChapterId; readonly draftId: DraftId; readonly title: string }[]
  readonly report: ImportReport
  /** The version that holds what stood in the draft before; null for new chapters and for a draft that was empty. */
  readonly kept: VersionId | null
}

/** Files from outside: read in a thread of their own, looked at, then stored all or nothing. */
export const importChannels = {
  /** Answers what the file would become. Errors: `import-…`, `cancelled`. */
  'import:read': channel<ImportPreview>()(z.strictObject({ importId, name: line, bytes: z.instanceof(Uint8Array) })),
  /** Ends the reading, or forgets what was read. */
  'import:cancel': channel<null>()(z.strictObject({ importId })),
  'import:store': channel<StoredImport>()(
    z.strictObject({
      importId,
      level: z.number().int().min(0).max(4),
      withOffered: z.boolean(),
      language,
      target: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('chapters'), themeId }),
        z.strictObject({ type: z.literal('draft'), draftId, baseRevision: revision }),
      ]),
    }),
  ),
} as const
