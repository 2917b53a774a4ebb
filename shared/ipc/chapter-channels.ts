import { z } from 'zod'
import type { Chapter, ChapterRow } from '../domain/chapter'
import type { ChapterId, DraftId, Instant, VersionId } from '../domain/ids'
import { chapterStates } from '../domain/state'
import type { Draft, RefusedDraft } from '../domain/draft'
import type { Institution, Person } from '../domain/person'
import { themeKinds, type Theme, type ThemeKind } from '../domain/theme'
import type { DocumentJson } from '../document/document-json'
import { channel } from './channel'
import {
  chapterId,
  draftId,
  kind,
  language,
  line,
  nothing,
  personId,
  position,
  revision,
  themeId,
  title,
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
  /** The block that holds it; null when the words stand in the title alone. */
  readonly blockId: string | null
  /** False when only versions hold all the words; the excerpt is then the newest one's. */
  readonly isInDraft: boolean
  /** Versions that hold all the words, newest first. */
  readonly versions: readonly VersionHit[]
}

/** A version that holds what was looked for. */
export interface VersionHit {
  readonly versionId: VersionId
  /** Null for a version that was kept automatically. */
  readonly number: number | null
  readonly name: string
  readonly author: string
  readonly blockId: string | null
}

/** What a search is narrowed to; the state is that of the newest named version, `none` where there is none. */
const searchFilter = z.strictObject({
  themeId: themeId.nullable().optional(),
  language: language.nullable().optional(),
  state: z
    .enum([...chapterStates, 'none'])
    .nullable()
    .optional(),
  /** Owner of the chapter or author of one of its versions. */
  author: line.nullable().optional(),
})
export type SearchFilter = z.output<typeof searchFilter>

export interface ChapterDetails {
  readonly chapter: Chapter
  readonly owner: Person | null
  readonly guarantor: Person | null
}

/** An outline that a new chapter can begin with. */
export interface Starter {
  readonly id: string
  /** Offered first in themes of this kind. */
  readonly themeKind: ThemeKind
  readonly name: string
  readonly hint: string
}

const names = z.array(line).max(50)
/** Looks like a document; whether it is one, the gate in the handler decides (`readDocument`). */
const content = z.custom<DocumentJson>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc',
)

/** Chapters, themes, people and drafts. */
export const chapterChannels = {
  'theme:list': channel<readonly Theme[]>()(nothing),
  'theme:create': channel<Theme>()(z.strictObject({ name: title, kind: z.enum(themeKinds) })),
  'theme:rename': channel<Theme>()(z.strictObject({ themeId, name: title, kind: z.enum(themeKinds) })),
  'theme:reorder': channel<readonly Theme[]>()(z.strictObject({ themeId, position })),
  'theme:archive': channel<Theme>()(z.strictObject({ themeId, isArchived: z.boolean() })),

  /** Every chapter in every language, archived ones too, in the order of themes and positions. */
  'chapter:list': channel<readonly ChapterRow[]>()(nothing),
  /** Without a starter the chapter begins empty. */
  'chapter:create': channel<ChapterRow>()(z.strictObject({ themeId, title, language, starter: line.optional() })),
  'starter:list': channel<readonly Starter[]>()(nothing),
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

  'search:run': channel<readonly SearchHit[]>()(
    z.strictObject({ query: line, limit: z.number().int().min(1).max(200), filter: searchFilter.optional() }),
  ),
  /** Names that a search can be narrowed to. */
  'search:authors': channel<readonly string[]>()(nothing),

  'person:list': channel<readonly Person[]>()(nothing),
  'person:save': channel<Person>()(
    z.strictObject({ personId: personId.nullable(), name: title, institution: line, email: line }),
  ),
  'institution:list': channel<readonly Institution[]>()(nothing),
} as const
