import { Award } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { NumberField } from '../../ui/NumberField'
import { CertificateRegister } from './CertificateRegister'
import { CertificateRules } from './CertificateRules'
import { useHours } from './use-hours'
import type { PanelProps } from './panel-props'

const mostBlanks = 500

/** Numbers prepared beforehand, the rule by which they count, and the register. */
export function CertificatesPanel({ workshop, view }: PanelProps) {
  const { t } = useTranslation()
  const hours = useHours()
  const preparing = useCall('participant:prepareCertificates')
  const [blanks, setBlanks] = useState(0)
  const numbered = new Set(view.certificates.map(({ participantId }) => participantId))
  const waiting = view.participants.filter(({ id }) => !numbered.has(id)).length
  const hasOldHours = view.certificates.some(({ counts, minutes }) => counts && minutes !== view.minutes)
  const prepare = async () => {
    const prepared = await preparing.run({ workshopId: workshop.id, blanks })
    if (prepared.ok) setBlanks(0)
  }
  return (
    <div className="people-panel">
      <p>{t('participants.certificates.hours', { hours: hours(view.minutes) })}</p>
      <CertificateRules workshop={workshop} view={view} />
      {hasOldHours ? <Notice>{t('participants.certificates.changedHours')}</Notice> : null}
      <div className="people-line people-blanks">
        <NumberField
          label={t('participants.certificates.blanks')}
          value={blanks}
          minValue={0}
          maxValue={mostBlanks}
          onChange={(value) => setBlanks(Number.isFinite(value) ? value : 0)}
        />
        <Button icon={Award} isDisabled={preparing.isBusy || waiting + blanks === 0} onPress={() => void prepare()}>
          {t('participants.certificates.prepare')}
        </Button>
        <span className="ui-soft ui-small">
          {waiting > 0 ? t('participants.certificates.waiting', { count: waiting }) : null}
          {waiting === 0 && view.participants.length > 0 ? t('participants.certificates.nothing') : null}
        </span>
      </div>
      {preparing.error ? <ErrorNotice words={errorWords(t, preparing.error)} /> : null}
      <CertificateRegister workshop={workshop} view={view} />
    </div>
  )
}
