import { z } from 'zod'
import type { DraftId, Instant } from '../domain/ids'
import type { Version } from '../domain/version'
import type { VersionId } from '../domain/ids'
import { channel } from './channel'
import { chapterId, draftId, path, revision, title } from './parsers'

/** What a file does to the text in one language. */
export const takingInOutcomes = ['new-text', 'newer-text', 'only-history', 'both-changed', 'nothing-new'] as const
export type TakingInOutcome = (typeof takingInOutcomes)[number]

/** A chapter file and what it adds. */
export interface ChapterFileReport {
  readonly kind: 'chapter'
  /** Who handed it over; empty when the file does not say. */
  readonly by: string
  readonly fileName: string
  readonly isNewChapter: boolean
  readonly theme: string
  readonly isNewTheme: boolean
  /** Pictures that the library lacks. */
  readonly pictures: number
  readonly languages: readonly {
    readonly language: string
    readonly title: string
    /** The title that the text has here; null when there is no such text yet. */
    readonly ownTitle: string | null
    readonly outcome: TakingInOutcome
    readonly added: number
    readonly known: number
    readonly newest: {
      readonly number: number | null
      readonly name: string
      readonly author: string
      readonly at: Instant
    }
    readonly draftId: DraftId | null
  }[]
}

/** A received text that waits for a decision. */
export interface ReceivedText {
  readonly draftId: DraftId
  readonly versionId: VersionId
  readonly from: string
  readonly fileName: string
  readonly receivedAt: Instant
  readonly version: Version
  /** The number that it has where it was made. */
  readonly numberThere: number | null
}

/** Chapters, libraries and open packages that travel between computers. */
export const handoverChannels = {
  /** Languages of a chapter whose text no version holds yet. */
  'handover:unnamed': channel<readonly { readonly language: string; readonly title: string }[]>()(
    z.strictObject({ chapterId }),
  ),
  /** Writes the chapter file; `versionName` names a version of each unversioned text first. `path` wins over `folder`. */
  'handover:chapter': channel<{
    readonly path: string
    readonly versions: number
    readonly pictures: number
    readonly named: number
  }>()(z.strictObject({ chapterId, folder: path, path: path.optional(), versionName: title.nullable() })),
  /** What a chapter file holds and would do. Changes nothing. */
  'handover:inspect': channel<ChapterFileReport>()(z.strictObject({ path })),
  'handover:takeIn': channel<ChapterFileReport>()(z.strictObject({ path })),
  /** Received texts that nobody has decided about yet. */
  'handover:received': channel<readonly ReceivedText[]>()(z.strictObject({ draftId: draftId.optional() })),
  'handover:decide': channel<null>()(
    z.strictObject({ draftId, baseRevision: revision, decision: z.enum(['kept-own', 'used-received']) }),
  ),
} as const
