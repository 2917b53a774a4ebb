import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiWords } from '../ui/UiWords'

/** The kit's own few words in the language of the interface. */
export function useUiKitWords(): UiWords {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      close: t('common.close'),
      clear: t('common.clear'),
      change: t('common.change'),
      remove: t('common.remove'),
      move: t('common.move'),
      openCalendar: t('common.openCalendar'),
      previousMonth: t('common.previousMonth'),
      nextMonth: t('common.nextMonth'),
      more: t('common.more'),
      less: t('common.less'),
      messages: t('common.messages'),
      nothingFound: t('common.nothingFound'),
    }),
    [t],
  )
}
