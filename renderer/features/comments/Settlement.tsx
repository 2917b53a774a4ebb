import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CommentSettlement } from '../../../shared/domain/comment'
import { Icon } from '../../ui/Icon'
import { instantWords } from '../../words/day-words'

/** How and by whom a comment was settled. */
export function Settlement({ settlement }: { readonly settlement: CommentSettlement }) {
  const { t, i18n } = useTranslation()
  const { at, by, outcome, reason } = settlement
  return (
    <div className="cm-settled">
      <strong>
        <Icon of={Check} size={14} /> {t(outcome ? `comments.outcomes.${outcome}` : 'comments.settled')}
      </strong>
      {reason === '' ? null : <p>{reason}</p>}
      <span className="cm-soft">{[by, instantWords(i18n.language, at)].filter(Boolean).join(' · ')}</span>
    </div>
  )
}
