import { useTranslation } from 'react-i18next'
import { call } from '../../api/call'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'
import { useOutputFolder } from '../../words/use-output-folder'

/** Saves the library in its open format where the person says. */
export function useOpenFormat(): () => Promise<void> {
  const { t } = useTranslation()
  const report = useReport()
  const { ask } = useOutputFolder(t('handover.chooseFolder'))
  return async () => {
    const folder = await ask()
    if (folder === null) return
    const saved = await call('package:export', { folder })
    if (report(saved)) showToast({ text: t('handover.open.done', { path: saved.value.path }) })
  }
}
