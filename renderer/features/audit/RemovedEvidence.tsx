import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../shared/domain/evidence'
import { instantWords } from '../../words/day-words'

/** What was taken out, by whom and why; nothing where nothing was. */
export function RemovedEvidence({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t, i18n } = useTranslation()
  const gone = evidence.flatMap(({ id, title, removed }) => (removed ? [{ id, title, removed }] : []))
  if (gone.length === 0) return null
  return (
    <details className="ui-details">
      <summary>{t('audit.evidence.history', { count: gone.length })}</summary>
      <ul className="audit-plain-list">
        {gone.map(({ id, title, removed: { at, by, reason } }) => (
          <li key={id}>
            {title}{' '}
            <span className="ui-soft">
              {t('audit.evidence.removed', { at: instantWords(i18n.language, at), by, reason })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
