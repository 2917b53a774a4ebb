import { useTranslation } from 'react-i18next'
import { call } from '../../api/call'
import { useQuery } from '../../api/use-query'
import { useReport } from '../../words/use-report'

/** Where copies go: where files went the last time, at first the documents folder of this computer. */
export function useCopiesFolder() {
  const { t } = useTranslation()
  const report = useReport()
  const { value: settings } = useQuery('settings:read', {})
  const { value: app } = useQuery('app:info', {})
  const folder = settings?.exportFolder ?? (settings ? (app?.documentsFolder ?? null) : null)
  const choose = async () => {
    const chosen = await call('dialog:folder', { title: t('annexes.copies.folder'), start: folder })
    if (!report(chosen) || chosen.value === null) return
    report(await call('settings:save', { exportFolder: chosen.value }))
  }
  return { folder, choose }
}
