import { z } from 'zod'
import type { Chapter, ChapterRow } from '../domain/chapter'
import { chapterStates, type StateEvent } from '../domain/state'
import type { ChapterId, DraftId, Instant, VersionId } from '../domain/ids'
import type { Draft, RefusedDraft } from '../domain/draft'
import type { Institution, Person } from '../domain/person'
import { themeKinds, type Theme } from '../domain/theme'
import type { Version } from '../domain/version'
import type { DocumentJson } from '../document/document-json'
import { channel } from './channel'
import {
  chapterId,
  day,
  draftId,
  kind,
  language,
  line,
  longText,
  nothing,
  personId,
  position,
  revision,
  themeId,
  title,
  versionId,
} from './parsers'

export interface SavedDraft {
  readonly revision: number
  readonly savedAt: Instant
  readonly words: number
}

export interface SearchHit {
  readonly chapterId: ChapterId
  readonly draftId: DraftId
  readonly title: string
  readonly language: string
  readonly themeName: string
  /** Text around the first hit; the hit itself between U+E000 and U+E001. */
  readonly excerpt: string
}

export interface ChapterDetails {
  readonly chapter: Chapter
  readonly owner: Person | null
  readonly guarantor: Person | null
}

export interface OpenedVersion {
  readonly version: Version
  readonly content: DocumentJson
  readonly events: readonly StateEvent[]
}

const names = z.array(line).max(50)
/** Looks like a document; whether it is one, the gate in the handler decides (`readDocument`). */
const content = z.custom<DocumentJson>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc',
)

/** Chapters, themes, people, drafts and versions. */
export const chapterChannels = {
  'theme:list': channel<readonly Theme[]>()(nothing),
  'theme:create': channel<Theme>()(z.strictObject({ name: title, kind: z.enum(themeKinds) })),
  'theme:rename': channel<Theme>()(z.strictObject({ themeId, name: title, kind: z.enum(themeKinds) })),
  'theme:reorder': channel<readonly Theme[]>()(z.strictObject({ themeId, position })),
  'theme:archive': channel<Theme>()(z.strictObject({ themeId, isArchived: z.boolean() })),

  /** Every chapter in every language, archived ones too, in the order of themes and positions. */
  'chapter:list': channel<readonly ChapterRow[]>()(nothing),
  'chapter:create': channel<ChapterRow>()(z.strictObject({ themeId, title, language })),
  'chapter:rename': channel<ChapterRow>()(z.strictObject({ draftId, title })),
  'chapter:move': channel<readonly ChapterRow[]>()(z.strictObject({ chapterId, themeId, position })),
  'chapter:archive': channel<readonly ChapterRow[]>()(z.strictObject({ chapterId, isArchived: z.boolean() })),
  /** Begins another language; `from` copies the text of that language's draft as a start. */
  'chapter:addLanguage': channel<ChapterRow>()(
    z.strictObject({ chapterId, language, title, from: draftId.nullable() }),
  ),
  'chapter:details': channel<ChapterDetails>()(z.strictObject({ chapterId })),
  'chapter:saveDetails': channel<ChapterDetails>()(
    z.strictObject({
      chapterId,
      ownerId: personId.nullable(),
      guarantorId: personId.nullable(),
      district: line,
      country: line,
      audiences: names,
      districts: names,
      kinds: z.array(kind),
    }),
  ),

  'draft:open': channel<{ readonly draft: Draft } | { readonly refused: RefusedDraft }>()(z.strictObject({ draftId })),
  /** A stale `baseRevision` is `conflict`; an empty text over a full one is `empty-over-text` unless `isEmptyMeant`. */
  'draft:save': channel<SavedDraft>()(
    z.strictObject({ draftId, baseRevision: revision, content, isEmptyMeant: z.boolean() }),
  ),

  'version:list': channel<readonly Version[]>()(z.strictObject({ draftId })),
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
  /** The present draft is kept as a version first; the answer is the draft with the restored text. */
  'version:restore': channel<{ readonly draft: Draft; readonly kept: VersionId | null }>()(
    z.strictObject({ versionId, draftId, baseRevision: revision }),
  ),
  'state:record': channel<Version>()(
    z.strictObject({
      versionId,
      state: z.enum(chapterStates),
      decidedBy: personId.nullable(),
      basis: line,
      approvedUntil: day.nullable(),
    }),
  ),

  'search:run': channel<readonly SearchHit[]>()(
    z.strictObject({ query: line, limit: z.number().int().min(1).max(200) }),
  ),

  'person:list': channel<readonly Person[]>()(nothing),
  'person:save': channel<Person>()(
    z.strictObject({ personId: personId.nullable(), name: title, institution: line, email: line }),
  ),
  'institution:list': channel<readonly Institution[]>()(nothing),
} as const
