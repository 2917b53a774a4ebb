import type { Chapter } from '../../../shared/domain/chapter'
import type { PersonId } from '../../../shared/domain/ids'
import type { Version } from '../../../shared/domain/version'
import type { SourceChapter } from '../../export/manuscript/manuscript-source'
import { chapterStore } from '../../storage/chapter-store'
import type { Database } from '../../storage/database'
import type { DraftHead } from '../../storage/draft-store'
import { personStore } from '../../storage/person-store'
import { themeStore } from '../../storage/theme-store'
import { readDraftText, readVersionText } from './read-stored-text'

export interface ChapterPlace {
  readonly isTrainerOnly: boolean
  readonly startsOnRightPage: boolean
}

/** One version of a chapter as a part of a manuscript; null when its chapter is not in the library. */
export function gatherVersion(database: Database, version: Version, place: ChapterPlace): SourceChapter | null {
  const chapter = chapterStore.find(database, version.chapterId)
  if (!chapter) return null
  return {
    ...chapterFacts(database, chapter, version.author),
    ...place,
    ...readVersionText(database, version),
    versionId: version.id,
    versionNumber: version.number,
    title: version.title,
    language: version.language,
    state: version.state,
    lawAsOf: version.lawAsOf,
    checkAgainBy: version.checkAgainBy,
  }
}

/** The working text of a chapter as it is stored, or another one in its place. */
export function gatherDraft(
  database: Database,
  draft: DraftHead,
  place: ChapterPlace,
  text: Pick<SourceChapter, 'content'> = readDraftText(database, draft),
): SourceChapter | null {
  const chapter = chapterStore.find(database, draft.chapterId)
  if (!chapter) return null
  return {
    ...chapterFacts(database, chapter, ''),
    ...place,
    ...text,
    versionId: null,
    versionNumber: null,
    title: draft.title,
    language: draft.language,
    state: 'working',
    lawAsOf: null,
    checkAgainBy: null,
  }
}

/** The author is the chapter's owner; where none is named, who wrote the version. */
function chapterFacts(database: Database, chapter: Chapter, writer: string) {
  const nameOf = (id: PersonId | null) => (id ? (personStore.find(database, id)?.name ?? '') : '')
  const theme = themeStore.find(database, chapter.themeId)
  return {
    type: 'chapter',
    chapterId: chapter.id,
    theme: theme?.name ?? '',
    isDistrictSheet: theme?.kind === 'district-sheet',
    author: nameOf(chapter.ownerId) || writer,
    guarantor: nameOf(chapter.guarantorId),
    district: chapter.district,
    audiences: chapter.audiences,
    districts: chapter.districts,
    kinds: chapter.kinds,
  } as const
}
