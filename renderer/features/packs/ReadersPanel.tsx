import { Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { editionKinds, type EditionKind } from '../../../shared/domain/edition'
import type { LeftOutLine } from '../../../shared/domain/left-out'
import type { Pack } from '../../../shared/domain/pack'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { FoldPanel } from './FoldPanel'
import { AudienceChoice } from './AudienceChoice'
import './readers.css'

export interface ReadersPanelProps {
  readonly pack: Pack
  readonly district: string
  readonly onAudience: (audience: readonly string[]) => void
}

/** Whom the pack is for, and before any export what each kind of edition leaves out and why. */
export function ReadersPanel({ pack, district, onAudience }: ReadersPanelProps) {
  const { t } = useTranslation()
  const summary = [pack.audience.join(', ') || t('packs.readers.everybody'), district]
  return (
    <FoldPanel icon={Users} title={t('packs.readers.title')} summary={summary.filter(Boolean).join(' · ')}>
      <Readers pack={pack} district={district} onAudience={onAudience} />
    </FoldPanel>
  )
}

function Readers({ pack, district, onAudience }: ReadersPanelProps) {
  const { t } = useTranslation()
  const readers = useQuery('pack:readers', { packId: pack.id })
  if (readers.error && !readers.value) return <ErrorNotice words={errorWords(t, readers.error)} />
  if (!readers.value) return <Skeleton label={t('common.loading')} lines={3} />
  const { audiences, districts, leftOut } = readers.value
  return (
    <div className="packs-fields" aria-busy={readers.isLoading}>
      <AudienceChoice offered={audiences} value={pack.audience} onChange={onAudience} />
      <p className="ui-soft">
        {districts.length === 0 ? t('packs.readers.noDistricts') : t('packs.readers.districts', { district })}
      </p>
      <div className="packs-kinds">
        {editionKinds.map((kind) => (
          <LeftOut key={kind} kind={kind} lines={leftOut[kind]} />
        ))}
      </div>
    </div>
  )
}

interface LeftOutProps {
  readonly kind: EditionKind
  readonly lines: readonly LeftOutLine[]
}

function LeftOut({ kind, lines }: LeftOutProps) {
  const { t } = useTranslation()
  const id = `left-out-${kind}`
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t(`packs.readers.leftOut.${kind}`)}</h3>
      {lines.length === 0 ? <p className="ui-soft">{t('packs.readers.nothing')}</p> : null}
      <ul>
        {lines.map(({ what, reason, count, titles }) => (
          <li key={`${what}/${reason}`}>
            {t(`packs.readers.things.${what}`, { count })}
            <small>{t(`packs.readers.reasons.${reason}`)}</small>
            {what === 'divider' || what === 'chapter' || what === 'annex' || titles.length > 1 ? (
              <small className="packs-left-titles">{titles.join(', ')}</small>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
