import { useTranslation } from 'react-i18next'
import type { VersionId } from '../../../shared/domain/ids'
import type { StateDecision } from '../../../shared/domain/state'
import { useQuery } from '../../api/use-query'
import { dayWords, instantWords } from '../../words/day-words'
import type { Translate } from '../../editor/translate'

/** What was decided about a version: who, who wrote it in, on what basis, until when. */
export function DecisionList({ versionId }: { readonly versionId: VersionId }) {
  const { t, i18n } = useTranslation()
  const { value: decisions = [] } = useQuery('state:list', { versionId })
  if (decisions.length === 0) return null
  return (
    <ul className="vs-decisions" aria-label={t('versions.decisions')}>
      {decisions.map((decision, index) => (
        <li key={index}>
          <strong>{t(`common.states.${decision.state}`)}</strong> {instantWords(i18n.language, decision.at)}
          <br />
          {decisionWords(t, i18n.language, decision)}
        </li>
      ))}
    </ul>
  )
}

function decisionWords(t: Translate, language: string, decision: StateDecision): string {
  const { decidedByName, enteredBy, basis, approvedUntil } = decision
  return [
    decidedByName ? t('versions.decidedBy', { name: decidedByName }) : '',
    enteredBy && enteredBy !== decidedByName ? t('versions.enteredBy', { name: enteredBy }) : '',
    basis ? t('versions.basis', { basis }) : '',
    approvedUntil ? t('versions.approvedUntil', { day: dayWords(language, approvedUntil) }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
