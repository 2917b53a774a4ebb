import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  certificateNumber,
  isCertificatePattern,
  usualCertificatePattern,
} from '../../../shared/domain/certificate-number'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import type { PanelProps } from './panel-props'

const shares = [50, 60, 70, 75, 80, 90] as const
const everyDay = '100'
const longest = 120

/** When a certificate counts and how it is numbered; stored as soon as it is chosen. */
export function CertificateRules({ workshop, view }: PanelProps) {
  const { t } = useTranslation()
  const { rules, days } = view
  const saving = useCall('participant:rules')
  const [pattern, setPattern] = useState(rules.certificatePattern || usualCertificatePattern)
  const isRight = isCertificatePattern(pattern)
  const save = (part: Partial<typeof rules>) =>
    void saving.run({ workshopId: workshop.id, rules: { ...rules, ...part } })
  const keepPattern = () => {
    const certificatePattern = pattern.trim() === usualCertificatePattern ? '' : pattern.trim()
    if (isRight && certificatePattern !== rules.certificatePattern) save({ certificatePattern })
  }
  const example = certificateNumber(pattern, { year: (days[0] ?? '2026').slice(0, 4), workshop: 1, sequence: 1 })
  return (
    <div className="people-pair">
      <Select
        label={t('participants.certificates.rule')}
        description={t('participants.certificates.ruleAbout')}
        value={String(rules.certificateShare ?? 'any')}
        options={[
          { value: 'any', text: t('participants.certificates.ruleAny') },
          ...shares.map((share) => ({
            value: String(share),
            text: t('participants.certificates.ruleShare', { share }),
          })),
          { value: everyDay, text: t('participants.certificates.ruleAll') },
        ]}
        onChange={(value) => save({ certificateShare: value === 'any' ? null : Number(value) })}
      />
      <TextField
        label={t('participants.certificates.pattern')}
        description={t('participants.certificates.patternAbout', { example })}
        error={isRight ? undefined : t('participants.certificates.patternWrong')}
        value={pattern}
        maxLength={longest}
        onChange={setPattern}
        onBlur={keepPattern}
      />
      {saving.error ? <ErrorNotice words={errorWords(t, saving.error)} /> : null}
    </div>
  )
}
