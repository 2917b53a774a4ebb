import type { DraftId, Instant } from '../../../shared/domain/ids'
import type { ChapterFileReport } from '../../../shared/ipc/handover-channels'
import type { Database } from '../../storage/database'
import { draftStore } from '../../storage/draft-store'
import type { TakingInPlan } from './plan-taking-in'
import type { ChapterFile } from './read-chapter-file'

/** A plan in the facts that a person is shown, before and after it was carried out. */
export function describePlan(database: Database, file: ChapterFile, plan: TakingInPlan): ChapterFileReport {
  return {
    kind: 'chapter',
    by: file.manifest.by,
    fileName: file.fileName,
    isNewChapter: plan.isNewChapter,
    theme: plan.theme?.name ?? file.theme.name,
    isNewTheme: plan.theme === null,
    pictures: plan.pictures.length,
    languages: plan.languages.map(({ language, outcome, added, known, head, draft }) => ({
      language,
      title: head.title,
      ownTitle: draft?.title ?? null,
      outcome,
      added: added.length,
      known,
      newest: { number: head.number, name: head.name, author: head.author, at: head.created_at as Instant },
      draftId: draftIdOf(database, plan, language),
    })),
  }
}

function draftIdOf(database: Database, { chapterId }: TakingInPlan, language: string): DraftId | null {
  return draftStore.findByChapter(database, chapterId, language)?.id ?? null
}
