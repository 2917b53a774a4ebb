import { LifeBuoy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SalvageReport } from '../../../shared/ipc/keeping-channels'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { ProgressBar } from '../../ui/ProgressBar'
import { instantWords } from '../../words/day-words'
import { BackupLacksList } from './BackupLacksList'
import { BackupShelf } from './BackupShelf'
import './keeping.css'
import { SalvageResult } from './SalvageResult'
import { useExchange } from './use-exchange'

export interface DamageWaysProps {
  /** The damaged library; null for the open one. */
  readonly library: string | null
  /** False where the file cannot be read at all. */
  readonly canSalvage: boolean
  readonly onOpened: () => void
}

/** The ways on from a library that is damaged or gone: the newest whole backup, what can be read of it, any backup. */
export function DamageWays({ library, canSalvage, onOpened }: DamageWaysProps) {
  const { t } = useTranslation()
  const [salvaged, setSalvaged] = useState<SalvageReport | null>(null)
  const [isListing, setListing] = useState(false)
  if (salvaged) return <SalvageResult report={salvaged} onOpened={onOpened} />
  return (
    <div className="keeping-part">
      <Offer library={library} onOpened={onOpened} />
      {canSalvage ? <Salvage library={library} onSalvaged={setSalvaged} /> : null}
      {isListing ? (
        <BackupShelf library={library} onOpened={onOpened} />
      ) : (
        <div>
          <Button onPress={() => setListing(true)}>{t('keeping.damage.others')}</Button>
        </div>
      )}
    </div>
  )
}

function Offer({ library, onOpened }: Pick<DamageWaysProps, 'library' | 'onOpened'>) {
  const { t, i18n } = useTranslation()
  const { value: view, error } = useQuery('damage:inspect', { library })
  const exchange = useExchange(onOpened)
  if (error) return <ErrorNotice words={errorWords(t, error)} />
  if (!view) return <ProgressBar label={t('keeping.damage.looking')} done={null} />
  const { offer, refused } = view
  return (
    <section className="keeping-choice">
      <h3>
        {offer
          ? t('keeping.damage.offer', { when: instantWords(i18n.language, offer.row.at) })
          : t('keeping.damage.noOffer')}
      </h3>
      {refused > 0 ? <p className="ui-soft">{t('keeping.damage.refused', { count: refused })}</p> : null}
      {offer ? (
        <>
          <p>
            {t('keeping.preview.whole')} {t('settings.chapters', { count: offer.preview.chapters.length })},{' '}
            {t('settings.workshops', { count: offer.preview.workshops.length })}.
          </p>
          <BackupLacksList lacks={offer.preview.lacks} />
          {exchange.error ? <ErrorNotice words={errorWords(t, exchange.error)} /> : null}
          {exchange.isBusy ? <ProgressBar label={t('keeping.preview.restoring')} done={null} /> : null}
          <Button
            variant="primary"
            isDisabled={exchange.isBusy}
            onPress={() => void exchange.restore(offer.row.path, library)}
          >
            {t('keeping.preview.restore')}
          </Button>
          <p className="ui-soft">{t('keeping.preview.restoreHint')}</p>
        </>
      ) : null}
    </section>
  )
}

interface SalvageProps {
  readonly library: string | null
  readonly onSalvaged: (report: SalvageReport) => void
}

function Salvage({ library, onSalvaged }: SalvageProps) {
  const { t } = useTranslation()
  const salvage = useCall('damage:salvage')
  const run = async () => {
    const result = await salvage.run({ library })
    if (result.ok) onSalvaged(result.value)
  }
  const { error } = salvage
  const isUnreadable = error?.code === 'library-damaged'
  return (
    <section className="keeping-choice">
      <h3>{t('keeping.damage.salvageTitle')}</h3>
      <p>{t('keeping.damage.salvageHint')}</p>
      {error ? <ErrorNotice words={isUnreadable ? t('keeping.damage.salvageNothing') : errorWords(t, error)} /> : null}
      {salvage.isBusy ? <ProgressBar label={t('keeping.damage.salvaging')} done={null} /> : null}
      <Button icon={LifeBuoy} isDisabled={salvage.isBusy} onPress={() => void run()}>
        {t('keeping.damage.salvage')}
      </Button>
    </section>
  )
}
