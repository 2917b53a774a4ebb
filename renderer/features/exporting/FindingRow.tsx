import { useTranslation } from 'react-i18next'
import type { Pack } from '../../../shared/domain/pack'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { draftOf, type FindingLine } from './group-findings'

export interface FindingRowProps {
  readonly line: FindingLine
  readonly pack: Pack
  readonly onOpenChapter: (draftId: string) => void
}

/** What was found, where, what to do about it, and the way there. */
export function FindingRow({ line: { finding, count }, pack, onOpenChapter }: FindingRowProps) {
  const { t } = useTranslation()
  const { value: rows = [] } = useQuery('chapter:list', {})
  const draftId = draftOf(finding, pack, rows)
  return (
    <li className="exporting-finding">
      <div>
        {t(`findings.${finding.code}`, { ...finding.params })}
        {count > 1 ? <span className="ui-soft">{` ${t('exporting.check.times', { count })}`}</span> : null}
        <small>{[finding.chapterTitle, t(`findings.repair.${finding.code}`)].filter(Boolean).join(' · ')}</small>
      </div>
      {draftId ? (
        <Button
          isSmall
          aria-label={`${t('exporting.check.openChapter')}: ${finding.chapterTitle}`}
          onPress={() => onOpenChapter(draftId)}
        >
          {t('exporting.check.openChapter')}
        </Button>
      ) : null}
    </li>
  )
}
