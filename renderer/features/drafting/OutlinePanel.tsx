import { useTranslation } from 'react-i18next'
import type { OutlineEntry } from '../../../shared/document/outline'

interface OutlinePanelProps {
  readonly entries: readonly OutlineEntry[]
  readonly current: string | null
  readonly onGo: (blockId: string) => void
}

/** The headings of the chapter; the one above the caret is marked. */
export function OutlinePanel({ entries, current, onGo }: OutlinePanelProps) {
  const { t } = useTranslation()
  if (entries.length === 0) return <p className="dr-outline-empty">{t('drafting.outline.empty')}</p>
  return (
    <nav aria-label={t('drafting.outline.label')}>
      <ol className="dr-outline">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              data-level={entry.level}
              aria-current={entry.id === current ? 'location' : undefined}
              onClick={() => onGo(entry.id)}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
