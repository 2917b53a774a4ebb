import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { dayWords } from '../../words/day-words'
import type { AttentionWays } from './attention-ways'
import { groupMatters } from './group-matters'
import { MatterRow } from './MatterRow'
import './attention.css'

/** Everything that should be looked at this month, each with the way to it; calm when there is nothing. */
export function AttentionPlace(props: AttentionWays) {
  const { t, i18n } = useTranslation()
  const { value, error } = useQuery('attention:list', {})
  if (error && !value) return <ErrorNotice words={errorWords(t, error)} />
  if (!value) return <Skeleton label={t('attention.title')} lines={6} />
  const day = dayWords(i18n.language, value.until)
  const count = value.matters.length
  if (count === 0)
    return (
      <EmptyPlace icon={CircleCheck} title={t('attention.empty.title')} text={t('attention.empty.text', { day })} />
    )
  return (
    <div className="ui-page ui-scroll at-place" tabIndex={-1}>
      <div className="at-page">
        <div>
          <h2>{t('attention.count', { count, day })}</h2>
          <p className="ui-soft">{t('attention.about')}</p>
        </div>
        {groupMatters(value.matters).map(([group, matters]) => (
          <section key={group} aria-labelledby={`at-${group}`}>
            <h2 id={`at-${group}`}>{t(`attention.groups.${group}`)}</h2>
            <ul className="at-list">
              {matters.map((matter, index) => (
                <MatterRow key={index} matter={matter} today={value.today} {...props} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
