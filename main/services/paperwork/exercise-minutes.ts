import { chapterStatistics } from '../../../shared/document/chapter-statistics'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { ExerciseMinutes } from '../../../shared/ipc/paperwork-channels'
import { listChapterRows } from '../../storage/chapter-list'
import type { Database } from '../../storage/database'
import { draftStore } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'
import { readDraftText, readVersionText } from '../exporting/read-stored-text'
import type { ServiceContext } from '../service-context'

/**
 * Minutes that the exercises of chapters state, in the language asked for where a chapter has it: of the newest named
 * version, else of the working text. Chapters that cannot be read or are not there are left out.
 */
export function exerciseMinutes(
  { database }: Pick<ServiceContext, 'database'>,
  { chapterIds, language }: ParsedInput<'programme:exercises'>,
): Result<readonly ExerciseMinutes[]> {
  if (chapterIds.length === 0) return ok([])
  const rows = Map.groupBy(listChapterRows(database), ({ chapterId }) => chapterId)
  return ok(
    [...new Set(chapterIds)].flatMap((chapterId) => {
      const variants = rows.get(chapterId) ?? []
      const row = variants.find((one) => one.language === language) ?? variants[0]
      const content = row ? textOf(database, row) : null
      return content ? [{ chapterId, minutes: chapterStatistics(content).exerciseMinutes }] : []
    }),
  )
}

function textOf(database: Database, { latest, draftId }: ChapterRow) {
  const version = latest && versionStore.find(database, latest.id)
  if (version) return readVersionText(database, version).content
  const draft = draftStore.find(database, draftId)
  return draft ? readDraftText(database, draft).content : null
}
