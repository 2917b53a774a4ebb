import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnknownAct } from '../../editor/text-help'
import { showToast } from '../../ui/toasts'

/** Says that a cited act is not in the register and offers to add it; nobody is taken away from the text. */
export function useOfferAct(onAddAct: (act: UnknownAct) => void): (act: UnknownAct) => void {
  const { t } = useTranslation()
  return useCallback(
    (act) =>
      showToast({
        text: t('acts.citation.added', { act: act.act.replace(/^(cz|pl|ua|eu):/, '') }),
        action: { text: t('acts.citation.addAct'), run: () => onAddAct(act) },
      }),
    [t, onAddAct],
  )
}
