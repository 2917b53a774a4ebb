import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/domain/finding'
import type { LeftOut } from '../../../shared/domain/left-out'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { describeLosses } from '../../../shared/i18n/describe-loss'
import { Notice } from '../../ui/Notice'
import { findingLines, severities } from './group-findings'

export interface ReportListsProps {
  readonly findings: readonly Finding[]
  readonly losses: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/** Everything that the files do not carry, and what the check said when they were made. */
export function ReportLists({ findings, losses, leftOut }: ReportListsProps) {
  const { t } = useTranslation()
  const lines = severities.flatMap((severity) => findingLines(findings, severity))
  return (
    <>
      {leftOut.length > 0 ? (
        <div>
          <p>{t('exporting.leftOut.title')}</p>
          <ul className="ui-bullets">
            {leftOut.map(({ what, count }) => (
              <li key={what}>{t(`exporting.leftOut.${what}`, { number: count })}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {losses.length > 0 ? (
        <Notice tone="attention">
          <strong>{t('exporting.lossesTitle')}</strong>
          <ul className="ui-bullets">
            {describeLosses(losses, t).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {lines.length > 0 ? (
        <details className="ui-details">
          <summary>{t('exporting.findingsAtExport', { count: lines.length })}</summary>
          <ul className="ui-bullets">
            {lines.map(({ id, finding }) => (
              <li key={id}>{[finding.chapterTitle, describeFinding(finding, t)].filter(Boolean).join(': ')}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
