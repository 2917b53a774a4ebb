import { z } from 'zod'
import type { DraftId, Instant, VersionId } from '../domain/ids'
import type { Version } from '../domain/version'
import { channel } from './channel'
import type { LibraryInfo } from './library-channels'
import { chapterId, draftId, nothing, path, revision, title, versionId } from './parsers'

/** What a file does to the text in one language. */
export type TakingInOutcome = 'new-text' | 'newer-text' | 'only-history' | 'both-changed' | 'nothing-new'

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

/** A text that could not become a draft, kept byte for byte. */
export interface RescuedText {
  readonly id: number
  readonly draftId: DraftId
  readonly title: string
  readonly language: string
  readonly at: Instant
  readonly problem: string
  readonly bytes: number
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

/** Where the work on this library goes on: when it left, in which file, by whom. */
export interface Away {
  readonly at: Instant
  readonly by: string
  readonly path: string
}

/** A library that was taken along, and what opening it here means. */
export interface TakenAlongReport {
  readonly title: string
  readonly by: string
  readonly at: Instant
  /** `new`: none here yet; `newer`: replaces the one here, which is moved aside; else nothing may be replaced. */
  readonly outcome: 'new' | 'newer' | 'not-newer' | 'forked'
  /** The library here that it belongs to. */
  readonly herePath: string | null
}

const place = { folder: path, path: path.optional() }

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

  /** Null while the work goes on in this copy. */
  'handover:away': channel<Away | null>()(nothing),
  /** Writes the library for another computer; from then on this copy is only read. */
  'handover:takeAlong': channel<{ readonly path: string }>()(z.strictObject(place)),
  'handover:takeBack': channel<null>()(nothing),
  'handover:inspectLibrary': channel<TakenAlongReport>()(z.strictObject({ path })),
  /** Goes on with a library that was taken along; `beside` makes a library of its own instead of replacing one. */
  'handover:continue': channel<LibraryInfo>()(z.strictObject({ path, isBeside: z.boolean() })),

  /** The whole library in its open form, without participants. */
  'package:export': channel<{ readonly path: string }>()(z.strictObject(place)),
  /** Makes a library from an open package and opens it. */
  'package:import': channel<LibraryInfo>()(z.strictObject({ path, target: path.optional() })),

  /** Texts that could not be saved or read, newest first. */
  'rescued:list': channel<readonly RescuedText[]>()(nothing),
  /** Writes such a text to a new file, byte for byte. */
  'rescued:save': channel<{ readonly path: string }>()(z.strictObject({ id: z.number().int().min(1), folder: path })),
  /** Writes the stored bytes of a draft to a new file, whatever they are. */
  'draft:saveRaw': channel<{ readonly path: string }>()(z.strictObject({ draftId, folder: path })),
  /** Writes the text of a draft or version as Markdown. */
  'chapter:markdown': channel<{ readonly path: string }>()(
    z.strictObject({ draftId, versionId: versionId.nullable(), folder: path }),
  ),
} as const
