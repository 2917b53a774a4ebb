import { useTranslation } from 'react-i18next'
import { chapterStatistics } from '../../../shared/document/chapter-statistics'
import type { DocumentJson } from '../../../shared/document/document-json'
import { Button } from '../../ui/Button'
import { Popover } from '../../ui/Popover'

interface ChapterNumbersProps {
  readonly words: number
  readonly read: () => DocumentJson
}

const shown = [
  'words',
  'characters',
  'charactersWithoutSpaces',
  'standardPages',
  'readingMinutes',
  'tables',
  'pictures',
  'exercises',
  'exerciseMinutes',
] as const

/** The number of words, and behind it everything else that can be counted; counted only when somebody asks. */
export function ChapterNumbers({ words, read }: ChapterNumbersProps) {
  const { t } = useTranslation()
  return (
    <Popover
      label={t('drafting.numbers.title')}
      placement="top end"
      trigger={
        <Button variant="quiet" isSmall>
          {t('drafting.words', { count: words })}
        </Button>
      }
    >
      {() => <Numbers read={read} />}
    </Popover>
  )
}

function Numbers({ read }: Pick<ChapterNumbersProps, 'read'>) {
  const { t, i18n } = useTranslation()
  const numbers = chapterStatistics(read())
  return (
    <dl className="dr-numbers">
      {shown.map((name) => (
        <div key={name}>
          <dt>{t(`drafting.numbers.${name}`)}</dt>
          <dd>{numbers[name].toLocaleString(i18n.language)}</dd>
        </div>
      ))}
    </dl>
  )
}
