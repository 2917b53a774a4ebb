import { ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { invalidate } from '../../api/queries'
import { useBridgeEvent } from '../../api/use-bridge-event'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { instantWords } from '../../words/day-words'
import './keeping.css'
import { LostList } from './SalvageResult'

/** When everything was checked last and what was found; the check itself goes on while one works. */
export function CheckStatus() {
  const { t, i18n } = useTranslation()
  const { value: keeping } = useQuery('library:keeping', {})
  const checkAll = useCall('library:checkAll')
  useBridgeEvent('library:keeping', () => invalidate(['library:keeping']))
  if (!keeping) return null
  const { lastCheck, checking, damage } = keeping
  const when = lastCheck ? instantWords(i18n.language, lastCheck.at) : ''
  const run = async () => {
    if ((await checkAll.run({})).ok) invalidate(['library:keeping'])
  }
  return (
    <section className="keeping-part">
      {lastCheck === null ? <p className="ui-soft">{t('keeping.check.never')}</p> : null}
      {lastCheck?.problems === 0 ? <p>{t('keeping.check.good', { when })}</p> : null}
      {lastCheck && lastCheck.problems > 0 ? (
        <Notice tone="attention">{t('keeping.check.bad', { when })}</Notice>
      ) : null}
      {damage.length > 0 ? <LostList lost={damage} /> : null}
      {checking === null ? (
        <div>
          <Button icon={ShieldCheck} isDisabled={checkAll.isBusy} onPress={() => void run()}>
            {t('keeping.check.now')}
          </Button>
        </div>
      ) : (
        <>
          <ProgressBar label={t('keeping.check.running')} done={checking} />
          <p className="ui-soft">{t('keeping.check.resume')}</p>
        </>
      )}
      {checkAll.error ? <ErrorNotice words={errorWords(t, checkAll.error)} /> : null}
    </section>
  )
}
