import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BackupRow } from '../../../shared/ipc/keeping-channels'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { byteWords } from '../../words/byte-words'
import { instantWords } from '../../words/day-words'
import { isBesideLibrary } from './is-beside-library'

export interface BackupRowViewProps {
  readonly row: BackupRow
  readonly onOpen: () => void
}

/** One backup: when, what is in it, how large, where, and whether it was checked. */
export function BackupRowView({ row, onOpen }: BackupRowViewProps) {
  const { t, i18n } = useTranslation()
  const when = instantWords(i18n.language, row.at)
  const facts = [
    ...(row.contents
      ? [
          t('settings.chapters', { count: row.contents.chapters }),
          t('settings.workshops', { count: row.contents.workshops }),
        ]
      : []),
    byteWords(i18n.language, row.bytes),
    ...(row.place === 'kept' ? [] : [t(`keeping.list.${row.place}`)]),
  ]
  const isGood = row.state === 'checked'
  return (
    <li className="keeping-row">
      <span className="keeping-row-main">
        <strong>{when}</strong>
        <small>{facts.join(' · ')}</small>
      </span>
      {isGood && isBesideLibrary(row) ? null : (
        <span className="keeping-mark" data-tone={isGood ? 'good' : 'attention'}>
          <Icon of={isGood ? CircleCheck : TriangleAlert} size={16} />
          {t(`keeping.list.${row.state}`)}
        </span>
      )}
      {isGood ? (
        <Button isSmall aria-label={t('keeping.list.openLabel', { when })} onPress={onOpen}>
          {t('keeping.list.open')}
        </Button>
      ) : null}
    </li>
  )
}
