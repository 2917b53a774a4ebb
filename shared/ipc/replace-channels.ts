import { z } from 'zod'
import type { SearchedAttribute } from '../document/find/searched-attributes'
import type { ChapterId, DraftId, VersionId } from '../domain/ids'
import { channel } from './channel'
import { draftId, revision, versionId } from './parsers'

/** A hit with the words around it. */
export interface ReplaceHit {
  readonly ordinal: number
  readonly blockId: string | null
  /** Null in the text itself; else what the words are, such as the caption of a picture. */
  readonly attribute: SearchedAttribute | null
  readonly before: string
  readonly found: string
  readonly after: string
}

export interface ReplaceChapter {
  readonly draftId: DraftId
  readonly chapterId: ChapterId
  readonly title: string
  readonly language: string
  /** The revision of the text that was looked at. */
  readonly revision: number
  readonly hits: readonly ReplaceHit[]
  /** Hits in links and codes, which stay as they are. */
  readonly untouchable: number
}

export interface ReplaceFinding {
  readonly chapters: readonly ReplaceChapter[]
  /** True when there are more hits than are listed. */
  readonly isCut: boolean
  /** Texts that cannot be read and were not searched. */
  readonly unreadable: readonly string[]
}

export interface ReplacedText {
  readonly draftId: DraftId
  readonly title: string
  /** Its revision now; undoing is refused when it has moved on. */
  readonly revision: number
  /** The version that holds the text as it was before. */
  readonly versionId: VersionId
  readonly count: number
  /** Titles and captions that stay as they are, because they would grow too long. */
  readonly tooLong: number
}

interface NamedText {
  readonly draftId: DraftId
  readonly title: string
}

export interface ReplaceOutcome {
  readonly replaced: readonly ReplacedText[]
  /** Texts that have changed since they were searched: nothing at all was replaced then. */
  readonly stale: readonly NamedText[]
}

export interface ReplaceUndone {
  readonly restored: readonly NamedText[]
  /** Texts that were changed since and stay as they are. */
  readonly refused: readonly NamedText[]
}

const phrase = z
  .string()
  .max(300)
  .refine((text) => text.isWellFormed() && !/[\u0000-\u001f\ufffe\uffff]/.test(text))
const query = z.strictObject({
  text: phrase.min(1),
  isCaseSensitive: z.boolean(),
  areAccentsSensitive: z.boolean(),
  isWholeWord: z.boolean(),
})
const mostTexts = 5000

/** Finding and replacing in the working texts of all chapters in use. */
export const replaceChannels = {
  'replace:find': channel<ReplaceFinding>()(z.strictObject({ query, limit: z.number().int().min(1).max(2000) })),
  /** All or nothing: one text that has changed since, and none is. Each text is kept as a version first. */
  'replace:run': channel<ReplaceOutcome>()(
    z.strictObject({
      query,
      replacement: phrase,
      texts: z
        .array(z.strictObject({ draftId, revision, ordinals: z.array(z.number().int().min(0)).min(1).max(100_000) }))
        .min(1)
        .max(mostTexts),
    }),
  ),
  /** Gives back the texts of before where nobody has written since. */
  'replace:undo': channel<ReplaceUndone>()(
    z.strictObject({ texts: z.array(z.strictObject({ draftId, revision, versionId })).min(1).max(mostTexts) }),
  ),
} as const
