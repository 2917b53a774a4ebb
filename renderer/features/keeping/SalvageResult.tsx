import { useTranslation } from 'react-i18next'
import type { SalvageReport } from '../../../shared/ipc/keeping-channels'
import { forgetEverything } from '../../api/queries'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { type Lost, useLostWords } from './use-lost-words'

export interface SalvageResultProps {
  readonly report: SalvageReport
  readonly onOpened: () => void
}

/** What was rescued and what was not, before the person goes on in the new library. */
export function SalvageResult({ report, onOpened }: SalvageResultProps) {
  const { t } = useTranslation()
  const contents = [
    t('settings.chapters', { count: report.chapters }),
    t('settings.versions', { count: report.versions }),
    t('keeping.damage.pictures', { count: report.pictures }),
    t('settings.workshops', { count: report.workshops }),
  ]
  const goOn = () => {
    onOpened()
    location.hash = ''
    forgetEverything()
  }
  return (
    <section className="keeping-part" aria-label={t('keeping.damage.salvaged')}>
      <Notice>
        <strong>{t('keeping.damage.salvaged')}:</strong> {contents.join(', ')}. {report.library.path}
      </Notice>
      {report.lost.length === 0 ? <p>{t('keeping.damage.lostNothing')}</p> : null}
      {report.lost.length > 0 ? (
        <>
          <h3>{t('keeping.damage.lost')}</h3>
          <LostList lost={report.lost} />
        </>
      ) : null}
      <div>
        <Button variant="primary" onPress={goOn}>
          {t('keeping.damage.goOn')}
        </Button>
      </div>
    </section>
  )
}

/** Things that cannot be read, each once. */
export function LostList({ lost }: { readonly lost: readonly Lost[] }) {
  const words = useLostWords()
  return (
    <ul className="keeping-points keeping-scroll">
      {[...new Set(lost.map(words))].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
