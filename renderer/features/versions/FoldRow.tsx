import { ChevronDown, ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { timeWords } from '../../words/day-words'
import type { HistoryRow } from './history-rows'

interface FoldRowProps {
  readonly row: Extract<HistoryRow, { type: 'fold' }>
  readonly onToggle: () => void
}

/** Versions of one day that the program kept, in one quiet line. */
export function FoldRow({ row: { entries, isOpen }, onToggle }: FoldRowProps) {
  const { t, i18n } = useTranslation()
  const [newest, oldest] = [entries[0], entries.at(-1)]
  const times = [oldest, newest].map((entry) => (entry ? timeWords(i18n.language, entry.createdAt) : ''))
  return (
    <Button className="vs-fold ui-focusable" aria-expanded={isOpen} onPress={onToggle}>
      <Icon of={isOpen ? ChevronDown : ChevronRight} size={16} />
      <span>{t('versions.fold', { count: entries.length })}</span>
      <span className="ui-soft">{[...new Set(times)].join(' – ')}</span>
    </Button>
  )
}
