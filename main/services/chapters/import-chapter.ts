import { appError, type AppError } from '../../../shared/domain/app-error'
import type { AssetHash, ChapterId, DraftId, ThemeId, VersionId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Version } from '../../../shared/domain/version'
import { chapterStore } from '../../storage/chapter-store'
import { draftStore } from '../../storage/draft-store'
import { makeUuid } from '../../storage/make-uuid'
import { readPicture } from '../../storage/pictures/read-picture'
import { themeStore } from '../../storage/theme-store'
import { versionStore } from '../../storage/versions/version-store'
import { addAsset } from '../library/add-asset'
import type { ServiceContext } from '../service-context'
import type { AcceptedDocument } from './accept-document'
import { currentPerson } from './current-person'
import { type ChapterFacts, insertChapter, noFacts } from './insert-chapter'
import { insertDraft } from './insert-draft'
import { proposedName } from './proposed-name'

export interface ImportChapterInput {
  readonly themeId: ThemeId
  readonly title: string
  readonly language: Language
  /** Those that the text names by the SHA-256 of their bytes. */
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Adds a language to this chapter instead of making a new one. */
  readonly chapterId?: ChapterId
  readonly facts?: Partial<ChapterFacts>
  /** What version 1 says about itself; by default the proposed name and the person at the computer. */
  readonly version?: Partial<Pick<Version, 'name' | 'note' | 'author' | 'institution' | 'lawAsOf' | 'checkAgainBy'>>
}

export interface ImportedChapter {
  readonly chapterId: ChapterId
  readonly draftId: DraftId
  readonly versionId: VersionId
  readonly pictures: readonly AssetHash[]
}

/**
 * Makes a chapter with its draft and version 1 from a finished text that has passed the gate, all or nothing. Errors:
 * `not-found` (theme or chapter), `conflict` (the chapter has that language), `asset-unsupported`, `asset-too-large`.
 */
export function importChapter(
  context: ServiceContext,
  input: ImportChapterInput,
  text: AcceptedDocument,
): Result<ImportedChapter> {
  return context.database.transaction(() => {
    const objection = object(context, input)
    return objection ? err(objection) : ok(store(context, input, text))
  })
}

/** Everything that can be refused is refused before anything is written. */
function object(
  { database }: ServiceContext,
  { themeId, chapterId, language, pictures }: ImportChapterInput,
): AppError | null {
  for (const { name, bytes } of pictures) {
    const facts = readPicture(bytes, name)
    if (!facts.ok) return facts.error
  }
  if (chapterId === undefined) return themeStore.find(database, themeId) ? null : appError('not-found')
  if (!chapterStore.find(database, chapterId)) return appError('not-found')
  return draftStore.findByChapter(database, chapterId, language) ? appError('conflict') : null
}

function store(context: ServiceContext, input: ImportChapterInput, text: AcceptedDocument): ImportedChapter {
  const { themeId, language, title, facts } = input
  const pictures = input.pictures
    .map((picture) => addAsset(context, picture))
    .flatMap((added) => (added.ok ? [added.value.hash] : []))
  const chapterId =
    input.chapterId ??
    insertChapter(context, themeId, { ...noFacts, ownerId: facts?.ownerId ?? currentPerson(context), ...facts })
  const draftId = insertDraft(context, chapterId, language, title, text)
  return { chapterId, draftId, versionId: insertFirstVersion(context, chapterId, input, text), pictures }
}

function insertFirstVersion(
  context: ServiceContext,
  chapterId: ChapterId,
  input: ImportChapterInput,
  text: AcceptedDocument,
): VersionId {
  const { database, clock, random, user } = context
  const id = makeUuid<VersionId>(clock.now(), random)
  versionStore.insert(database, {
    name: proposedName(1, user.language),
    note: '',
    author: user.name,
    institution: user.institution,
    lawAsOf: null,
    checkAgainBy: null,
    ...input.version,
    id,
    chapterId,
    language: input.language,
    title: input.title,
    reason: null,
    createdAt: clock.now(),
    contentHash: text.hash,
    words: text.words,
    schemaVersion: text.schemaVersion,
    restoredFrom: null,
    content: text.document,
    text: text.text,
  })
  return id
}
