import { useTranslation } from 'react-i18next'
import type { PublicityStatement } from '../../../shared/domain/publicity-profile'
import { Checkbox } from '../../ui/Checkbox'
import { TextArea } from '../../ui/TextArea'
import { useLanguageName } from '../../words/use-language-name'

export interface ProfileTextsProps {
  readonly label: string
  readonly description?: string
  readonly languages: readonly string[]
  readonly value: Readonly<Record<string, PublicityStatement>>
  readonly onChange: (value: Readonly<Record<string, PublicityStatement>>) => void
}

/** One wording a language, each said to be the funder's own or a translation. */
export function ProfileTexts({ label, description, languages, value, onChange }: ProfileTextsProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  return (
    <fieldset className="ui-fieldset workshops-profile-texts">
      <legend className="ui-label">{label}</legend>
      {description ? <span className="ui-description">{description}</span> : null}
      {languages.map((language) => {
        const { text, isOfficial } = value[language] ?? { text: '', isOfficial: false }
        const write = (part: Partial<PublicityStatement>) =>
          onChange({ ...value, [language]: { text, isOfficial, ...part } })
        return (
          <div key={language} lang={language}>
            <TextArea
              label={nameOf(language)}
              rows={2}
              value={text}
              maxLength={4000}
              onChange={(next) => write({ text: next })}
            />
            <Checkbox
              label={t('workshops.projects.profileEdit.isOfficial')}
              isSelected={isOfficial}
              isDisabled={text.trim() === ''}
              onChange={(next) => write({ isOfficial: next })}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
