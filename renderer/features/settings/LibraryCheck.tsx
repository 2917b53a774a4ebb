import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VerifyReport } from '../../../shared/ipc/library-channels'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'

/** Reads the whole library and says what it found; changes nothing. */
export function LibraryCheck() {
  const { t } = useTranslation()
  const verify = useCall('library:verify')
  const [report, setReport] = useState<VerifyReport | null>(null)
  const run = async () => {
    setReport(null)
    const result = await verify.run({})
    if (result.ok) setReport(result.value)
  }
  return (
    <>
      <div className="settings-path">
        <Button icon={ShieldCheck} isDisabled={verify.isBusy} onPress={() => void run()}>
          {t('settings.verify')}
        </Button>
        <span className="settings-path-text ui-description">{t('settings.verifyHint')}</span>
      </div>
      {verify.isBusy ? <ProgressBar label={t('settings.verifying')} done={null} /> : null}
      {verify.error ? <ErrorNotice words={errorWords(t, verify.error)} /> : null}
      {report && report.problems.length === 0 ? (
        <Notice>{t('settings.verifyGood', { count: report.checkedRows })}</Notice>
      ) : null}
      {report && report.problems.length > 0 ? (
        <Notice tone="loss">
          {t('settings.verifyBad', { count: report.problems.length })}
          <ul className="settings-problems">
            {report.problems.map((problem) => (
              <li key={`${problem.where} ${problem.what}`}>
                {problem.where}: {problem.what}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
