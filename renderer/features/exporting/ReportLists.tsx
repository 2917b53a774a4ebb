import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/domain/finding'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { Notice } from '../../ui/Notice'
import { findingLines, severities } from './group-findings'
import { splitLoss } from './loss-words'

export interface ReportListsProps {
  readonly findings: readonly Finding[]
  readonly losses: readonly string[]
}

/** Everything that the files do not carry, and what the check said when they were made. */
export function ReportLists({ findings, losses }: ReportListsProps) {
  const { t } = useTranslation()
  const lines = severities.flatMap((severity) => findingLines(findings, severity))
  return (
    <>
      {losses.length > 0 ? (
        <Notice tone="attention">
          <strong>{t('exporting.lossesTitle')}</strong>
          <ul className="exporting-plain-list">
            {losses.map((loss) => {
              const { code, detail } = splitLoss(loss)
              return <li key={loss}>{t(`exporting.losses.${code}`, { detail })}</li>
            })}
          </ul>
        </Notice>
      ) : null}
      {lines.length > 0 ? (
        <details className="exporting-details">
          <summary>{t('exporting.findingsAtExport', { count: lines.length })}</summary>
          <ul className="exporting-plain-list">
            {lines.map(({ id, finding }) => (
              <li key={id}>{[finding.chapterTitle, describeFinding(finding, t)].filter(Boolean).join(': ')}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
