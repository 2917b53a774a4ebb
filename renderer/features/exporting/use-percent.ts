import { useTranslation } from 'react-i18next'

/** A share from 0 to 1 as the language writes it: *42 %*. */
export function usePercent(): (share: number) => string {
  const { i18n } = useTranslation()
  return (share) => new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(share)
}
