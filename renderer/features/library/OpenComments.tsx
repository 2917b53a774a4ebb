import { MessageSquareText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import { Icon } from '../../ui/Icon'

/** How many comments on the texts of a chapter are open; nothing where there is none. One answer serves every row. */
export function OpenComments({ draftIds }: { readonly draftIds: readonly string[] }) {
  const { t } = useTranslation()
  const { value: counts = [] } = useQuery('comment:counts', {})
  const count = counts.reduce((sum, { draftId, open }) => sum + (draftIds.includes(draftId) ? open : 0), 0)
  if (count === 0) return null
  return (
    <span className="library-comments" title={t('comments.count', { count })}>
      <Icon of={MessageSquareText} size={14} />
      <span aria-hidden>{count}</span>
      <span className="ui-hidden">{t('comments.count', { count })}</span>
    </span>
  )
}
