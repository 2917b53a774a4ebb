import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import './attention.css'

/** How many matters wait, beside the name of the place; nothing when none does. */
export function AttentionCount() {
  const { t } = useTranslation()
  const { value } = useQuery('attention:list', {})
  const count = value?.matters.length ?? 0
  if (count === 0) return null
  return (
    <span className="at-count" title={t('attention.badge', { count })}>
      {count}
    </span>
  )
}
