import { BadgeCheck, CircleAlert, Eye, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Pack } from '../../../shared/domain/pack'
import type { PublicityLine, PublicityOutcome } from '../../../shared/domain/publicity-check'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/Icon'
import { Skeleton } from '../../ui/Skeleton'
import { dayWords } from '../../words/day-words'
import { useLanguageName } from '../../words/use-language-name'
import { FoldPanel } from './FoldPanel'
import './readers.css'

const icons: Readonly<Record<PublicityOutcome, LucideIcon>> = { met: BadgeCheck, unmet: CircleAlert, person: Eye }

/** What the funder asks for, point by point: met, not met, and what somebody has to look at. */
export function PublicityPanel({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation()
  return (
    <FoldPanel icon={BadgeCheck} title={t('packs.publicity.title')} summary={t('packs.publicity.summary')}>
      <PublicityLines pack={pack} />
    </FoldPanel>
  )
}

function PublicityLines({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation()
  const check = useQuery('pack:publicity', { packId: pack.id })
  if (check.error && !check.value) return <ErrorNotice words={errorWords(t, check.error)} />
  if (!check.value) return <Skeleton label={t('common.loading')} lines={4} />
  const { profile, lines } = check.value
  return (
    <div className="packs-fields" aria-busy={check.isLoading}>
      {lines.length === 0 ? (
        <p className="ui-soft">
          {profile === '' ? t('packs.publicity.noProject') : t('packs.publicity.nothingAsked', { profile })}
        </p>
      ) : (
        <ul className="packs-publicity">
          {lines.map((line) => (
            <Line key={line.code} line={line} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Line({ line: { code, outcome, params } }: { readonly line: PublicityLine }) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const said: Readonly<Record<string, string | number>> = {
    ...params,
    ...(typeof params.day === 'string' ? { day: dayWords(i18n.language, params.day) } : {}),
    ...(typeof params.language === 'string' ? { language: nameOf(params.language) } : {}),
    context: outcome === 'met' ? '' : outcome,
  }
  return (
    <li data-outcome={outcome}>
      <Icon of={icons[outcome]} size={16} />
      <span>{t(`packs.publicity.points.${code}`, said)}</span>
      <small>{t(`packs.publicity.outcomes.${outcome}`)}</small>
    </li>
  )
}
