import { useTranslation } from 'react-i18next'
import type { Workshop } from '../../../shared/domain/workshop'
import { call } from '../../api/call'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'

/** Archives a workshop or brings it back; undone with one button, so nothing is asked first. */
export function useArchiveWorkshop({ id, title }: Workshop): (isArchived: boolean) => Promise<boolean> {
  const { t } = useTranslation()
  const report = useReport()
  const archive = (isArchived: boolean) => call('workshop:archive', { workshopId: id, isArchived })
  return async (isArchived) => {
    const isDone = report(await archive(isArchived))
    if (isDone)
      showToast({
        text: isArchived ? t('workshops.archived', { title }) : t('workshops.restored', { title }),
        action: { text: t('common.undo'), run: () => void archive(!isArchived).then(report) },
      })
    return isDone
  }
}
