import { appError } from '../../shared/domain/app-error'
import type { ChapterRow } from '../../shared/domain/chapter'
import { err, ok, type Result } from '../../shared/domain/result'
import { listChapters } from '../services/chapters/list-chapters'
import type { ServiceContext } from '../services/service-context'

/** The row of a chapter in a language; without one, its first language. `not-found` otherwise. */
export function findChapter(
  context: ServiceContext,
  chapterId: string,
  language: string | undefined,
): Result<ChapterRow> {
  const rows = listChapters(context)
  if (!rows.ok) return rows
  const row = rows.value.find(
    (one) => one.chapterId === chapterId && (language === undefined || one.language === language),
  )
  return row ? ok(row) : err(appError('not-found'))
}
