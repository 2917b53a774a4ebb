import { useTranslation } from 'react-i18next'
import { call } from '../../api/call'
import { useQuery } from '../../api/use-query'
import { useReport } from '../../words/use-report'

/** Where files of this feature go: where files went the last time, at first the documents folder of this computer. */
export function useFolder() {
  const { t } = useTranslation()
  const report = useReport()
  const { value: settings } = useQuery('settings:read', {})
  const { value: app } = useQuery('app:info', {})
  const folder = settings?.exportFolder ?? (settings ? (app?.documentsFolder ?? null) : null)
  const ask = async (): Promise<string | null> => {
    const chosen = await call('dialog:folder', { title: t('handover.chooseFolder'), start: folder })
    return report(chosen) ? chosen.value : null
  }
  const choose = async () => {
    const chosen = await ask()
    if (chosen !== null) report(await call('settings:save', { exportFolder: chosen }))
  }
  return { folder, choose, ask }
}
