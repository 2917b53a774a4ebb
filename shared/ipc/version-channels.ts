import { z } from 'zod'
import type { DocumentJson } from '../document/document-json'
import type { Draft } from '../domain/draft'
import type { Instant, VersionId } from '../domain/ids'
import { chapterStates, type StateDecision, type StateEvent } from '../domain/state'
import type { HistoryEntry, Version } from '../domain/version'
import { channel } from './channel'
import { day, draftId, line, longText, personId, revision, title, versionId } from './parsers'

export interface OpenedVersion {
  readonly version: Version
  readonly content: DocumentJson
  readonly events: readonly StateEvent[]
}

/** One page of a history, newest first. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[]
  /** All versions of the chapter in its language, and those that a person named. */
  readonly total: number
  readonly named: number
  /** When the oldest was kept; null when there is none. */
  readonly since: Instant | null
}

export interface RestoredDraft {
  readonly draft: Draft
  /** The version with the text of before, for *undo*; null when that was empty or could not be read. */
  readonly previous: VersionId | null
}

/** Versions of a chapter in one language, and what was decided about them. */
export const versionChannels = {
  'version:list': channel<readonly Version[]>()(z.strictObject({ draftId })),
  /** `before` is the sequence of the last entry of the page before; null asks for the newest. */
  'version:history': channel<HistoryPage>()(
    z.strictObject({
      draftId,
      before: z.number().int().min(1).nullable(),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  /** The number and name that the next version would get. */
  'version:propose': channel<{ readonly number: number; readonly name: string; readonly hasChanges: boolean }>()(
    z.strictObject({ draftId }),
  ),
  'version:name': channel<Version>()(
    z.strictObject({
      draftId,
      baseRevision: revision,
      name: title,
      note: longText,
      lawAsOf: day.nullable(),
      checkAgainBy: day.nullable(),
    }),
  ),
  'version:open': channel<OpenedVersion>()(z.strictObject({ versionId })),
  /** The present draft is kept as a version first, the restored text as the newest one. */
  'version:restore': channel<RestoredDraft>()(z.strictObject({ versionId, draftId, baseRevision: revision })),
  /** A draft that is in no version yet is kept as one. Only an approval has a term. */
  'state:record': channel<Version>()(
    z.strictObject({
      versionId,
      state: z.enum(chapterStates),
      decidedBy: personId.nullable(),
      basis: line,
      approvedUntil: day.nullable(),
    }),
  ),
  /** What was decided about a version, oldest first. */
  'state:list': channel<readonly StateDecision[]>()(z.strictObject({ versionId })),
} as const
