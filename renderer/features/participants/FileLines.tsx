import { useTranslation } from 'react-i18next'
import { isTakeable, type ListLine } from '../../../shared/domain/map-people'
import { Checkbox } from '../../ui/Checkbox'

const shown = 200

export interface FileLinesProps {
  readonly lines: readonly ListLine[]
  readonly isChosen: (line: ListLine) => boolean
  readonly onChoose: (row: number, isTaken: boolean) => void
}

/** Rows that are there already, twice, of a namesake or without a name: each is taken or left by choice. */
export function FileLines({ lines, isChosen, onChoose }: FileLinesProps) {
  const { t } = useTranslation()
  const odd = lines.filter(({ state }) => state !== 'new')
  if (odd.length === 0) return null
  return (
    <div>
      <h3>{t('participants.file.attention')}</h3>
      <ul className="people-lines">
        {odd.slice(0, shown).map((line) => (
          <li key={line.row}>
            <Checkbox
              label={t('participants.file.take', { name: line.facts.name || '–', row: line.row })}
              description={[t(`participants.file.states.${line.state}`), line.facts.institution]
                .filter(Boolean)
                .join(' · ')}
              isDisabled={!isTakeable(line.state)}
              isSelected={isChosen(line)}
              onChange={(isTaken) => onChoose(line.row, isTaken)}
            />
          </li>
        ))}
      </ul>
      {odd.length > shown ? (
        <p className="ui-soft">{t('participants.file.more', { count: odd.length - shown })}</p>
      ) : null}
    </div>
  )
}
