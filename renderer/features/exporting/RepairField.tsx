import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/domain/finding'
import { knownLanguages } from '../../../shared/domain/language'
import { repairOf } from '../../../shared/domain/repair'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { Checkbox } from '../../ui/Checkbox'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useLanguageName } from '../../words/use-language-name'
import type { RepairAnswer } from './repair-answers'
import { quoteBeside } from './quote-beside'
import { RepairPicture } from './RepairPicture'

export interface RepairFieldProps {
  readonly finding: Finding
  readonly answer: RepairAnswer
  readonly onAnswer: (answer: RepairAnswer) => void
}

const languages = [...knownLanguages, 'sk', 'ru', 'ro', 'de']

/** One finding with what it takes to repair it. */
export function RepairField({ finding, answer, onAnswer }: RepairFieldProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const text = describeFinding(finding, t)
  const quote = quoteBeside(text, finding)
  const repair = repairOf(finding)
  return (
    <li className="exporting-repair">
      <p>
        {text}
        {quote === '' ? null : <span className="ui-soft">{` ${t('exporting.check.quote', { quote })}`}</span>}
      </p>
      {repair === 'describe-picture' ? (
        <>
          {finding.place?.asset ? <RepairPicture asset={finding.place.asset} /> : null}
          <TextField
            label={t('exporting.check.repair.alt')}
            description={t('exporting.check.repair.altHint')}
            value={answer.alt}
            maxLength={500}
            isDisabled={answer.isDecorative}
            onChange={(alt) => onAnswer({ ...answer, alt })}
          />
          <Checkbox
            label={t('exporting.check.repair.decorative')}
            isSelected={answer.isDecorative}
            onChange={(isDecorative) => onAnswer({ ...answer, isDecorative })}
          />
        </>
      ) : null}
      {repair === 'first-row-header' || repair === 'shift-headings' ? (
        <Checkbox
          label={t(repair === 'shift-headings' ? 'exporting.check.repair.headings' : 'exporting.check.repair.header')}
          isSelected={answer.isWanted}
          onChange={(isWanted) => onAnswer({ ...answer, isWanted })}
        />
      ) : null}
      {repair === 'choose-language' ? (
        <Select
          label={t('exporting.check.repair.language', { language: finding.params['language'] })}
          value={answer.language || null}
          options={languages.map((language) => ({ value: language, text: nameOf(language) }))}
          onChange={(language) => onAnswer({ ...answer, language })}
        />
      ) : null}
    </li>
  )
}
