import { useTranslation } from 'react-i18next'

/** *5 h 25 min*, in the interface language. */
export function useHours(): (minutes: number) => string {
  const { t } = useTranslation()
  return (minutes) => t('participants.certificates.length', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
