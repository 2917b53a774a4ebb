import { useTranslation } from 'react-i18next'
import type { Pack } from '../../../shared/domain/pack'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'

/** Takes a pack out of its workshop with everything that was stored of it; undone with one button, so nothing is asked. */
export function useRemovePack({ id: packId, title }: Pack): () => Promise<void> {
  const { t } = useTranslation()
  const report = useReport()
  const putBack = async () => {
    if (report(await call('pack:putBack', { packId }))) showToast({ text: t('packs.removePack.undone', { title }) })
  }
  return async () => {
    if (!(await flushAll())) return
    const result = await call('pack:remove', { packId })
    if (!result.ok) {
      showToast({ text: errorWords(t, result.error), tone: result.error.code === 'pack-issued' ? 'attention' : 'loss' })
      return
    }
    showToast({
      text: t('packs.removePack.done', { title }),
      action: { text: t('common.undo'), run: () => void putBack() },
    })
  }
}
