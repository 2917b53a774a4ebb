import { useTranslation } from 'react-i18next'
import type { ChapterId, DraftId, VersionId } from '../../../shared/domain/ids'
import { call } from '../../api/call'
import { useCommand } from '../../api/command-registry'
import { flushAll } from '../../api/flush-registry'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'
import { showTravel } from '../../api/travel-desk'
import { useOutputFolder } from '../../words/use-output-folder'

export interface ChapterTravelsProps {
  readonly chapterId: ChapterId
  readonly draftId: DraftId
  readonly title: string
  /** The version that is read instead of the text, or null. */
  readonly versionId: VersionId | null
}

/** What the palette offers for the open chapter: handing it over, and its text as Markdown. */
export function ChapterTravels({ chapterId, draftId, title, versionId }: ChapterTravelsProps) {
  const { t } = useTranslation()
  const report = useReport()
  const { ask } = useOutputFolder(t('handover.chooseFolder'))
  const saveMarkdown = async () => {
    if (!(await flushAll())) return showToast({ text: t('handover.notSaved'), tone: 'attention' })
    const folder = await ask()
    if (folder === null) return
    const saved = await call('chapter:markdown', { draftId, versionId, folder })
    if (report(saved)) showToast({ text: t('handover.markdown.done', { path: saved.value.path }) })
  }
  useCommand({
    id: 'hand-over',
    title: t('handover.chapter.action'),
    run: () => showTravel({ what: 'chapter', chapterId, title }),
  })
  useCommand({ id: 'markdown', title: t('handover.markdown.action'), run: () => void saveMarkdown() })
  return null
}
