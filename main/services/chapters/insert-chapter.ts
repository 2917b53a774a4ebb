import type { Chapter } from '../../../shared/domain/chapter'
import type { ChapterId, ThemeId } from '../../../shared/domain/ids'
import { chapterStore } from '../../storage/chapter-store'
import { makeUuid } from '../../storage/make-uuid'
import type { ServiceContext } from '../service-context'

/** What a chapter may be told at its beginning. */
export type ChapterFacts = Omit<Chapter, 'id' | 'themeId' | 'position' | 'isArchived'>

/** A chapter of which nothing is said yet. */
export const noFacts: ChapterFacts = {
  ownerId: null,
  guarantorId: null,
  district: '',
  country: '',
  audiences: [],
  districts: [],
  kinds: [],
}

/** Adds a chapter at the end of its theme; it has no text yet. */
export function insertChapter(
  { database, clock, random }: ServiceContext,
  themeId: ThemeId,
  facts: ChapterFacts,
): ChapterId {
  const id = makeUuid<ChapterId>(clock.now(), random)
  chapterStore.insert(
    database,
    { ...facts, id, themeId, position: chapterStore.nextPosition(database, themeId), isArchived: false },
    clock.now(),
  )
  return id
}
