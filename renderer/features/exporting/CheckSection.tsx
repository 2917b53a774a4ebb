import { CircleAlert, CircleCheck, Info, RefreshCw, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditionKind } from '../../../shared/domain/edition'
import type { Finding, Severity } from '../../../shared/domain/finding'
import type { Pack } from '../../../shared/domain/pack'
import { errorWords } from '../../api/error-words'
import { invalidate } from '../../api/queries'
import type { QueryState } from '../../api/query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/Icon'
import { RadioGroup } from '../../ui/RadioGroup'
import { Skeleton } from '../../ui/Skeleton'
import { FindingRow } from './FindingRow'
import { findingLines, severities } from './group-findings'

export interface CheckSectionProps {
  readonly pack: Pack
  readonly kind: EditionKind
  readonly check: QueryState<readonly Finding[]>
  readonly onKind: (kind: EditionKind) => void
  readonly onOpenChapter: (draftId: string, blockId: string | null) => void
  readonly onOpenProject: () => void
}

const icons: Readonly<Record<Severity, LucideIcon>> = { stop: CircleAlert, error: TriangleAlert, warning: Info }

/** What would stop the issue, what has to be answered and what is only said; each leads to its chapter. */
export function CheckSection({ pack, kind, check, onKind, onOpenChapter, onOpenProject }: CheckSectionProps) {
  const { t } = useTranslation()
  // Chapters and projects may have changed while another place was open.
  useEffect(() => invalidate(['pack:check']), [])
  const findings = check.value ?? []
  return (
    <section data-step="check" className="ui-section" aria-labelledby="workshop-check" aria-busy={check.isLoading}>
      <div className="exporting-head">
        <h2 id="workshop-check" tabIndex={-1}>
          {t('exporting.check.title')}
        </h2>
        <RadioGroup
          label={t('exporting.check.for')}
          isLabelHidden
          look="row"
          value={kind}
          choices={[
            { value: 'participant', text: t('common.kinds.participant') },
            { value: 'trainer', text: t('common.kinds.trainer') },
          ]}
          onChange={onKind}
        />
        <Button isSmall variant="plain" icon={RefreshCw} isDisabled={false} onPress={() => invalidate(['pack:check'])}>
          {t('exporting.check.again')}
        </Button>
      </div>
      {check.error ? <ErrorNotice words={errorWords(t, check.error)} /> : null}
      {!check.value && !check.error ? <Skeleton label={t('exporting.check.running')} lines={3} /> : null}
      {check.value && findings.length === 0 ? (
        <p className="ui-outcome" data-tone="good">
          <Icon of={CircleCheck} />
          {t('exporting.check.nothing')}
        </p>
      ) : null}
      {severities.map((severity) => {
        const lines = findingLines(findings, severity)
        if (lines.length === 0) return null
        return (
          <div key={severity} className="exporting-findings" data-severity={severity}>
            <h3>
              <Icon of={icons[severity]} />
              {t(`findings.severity.${severity}`)}
              <span className="ui-soft">{lines.length}</span>
            </h3>
            <ul>
              {lines.map((line) => (
                <FindingRow
                  key={line.id}
                  line={line}
                  pack={pack}
                  findings={findings}
                  onOpenChapter={onOpenChapter}
                  onOpenProject={onOpenProject}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
