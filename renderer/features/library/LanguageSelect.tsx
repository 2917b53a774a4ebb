import { useTranslation } from 'react-i18next'
import { isLanguage } from '../../../shared/domain/language'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useLanguageName } from '../../words/use-language-name'

export interface LanguageSelectProps {
  readonly label: string
  readonly value: string
  readonly onChange: (language: string) => void
  /** Languages that the chapter has already. */
  readonly taken: readonly string[]
}

const offered = ['cs', 'uk', 'pl', 'en', 'sk', 'ru', 'ro', 'de'] as const
const other = 'other'

/** The usual languages by name, any other by its code. */
export function LanguageSelect({ label, value, onChange, taken }: LanguageSelectProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const free = offered.filter((language) => !taken.includes(language))
  const isOther = !offered.some((language) => language === value)
  const problem = () => {
    if (!isLanguage(value)) return t('library.languageCodeWrong')
    return taken.includes(value) ? t('library.languageTaken') : undefined
  }
  return (
    <>
      <Select
        label={label}
        value={isOther ? other : value}
        options={[
          ...free.map((language) => ({ value: String(language), text: nameOf(language) })),
          { value: other, text: t('library.otherLanguage') },
        ]}
        onChange={(language) => onChange(language === other ? '' : language)}
      />
      {isOther ? (
        <TextField
          label={t('library.languageCode')}
          value={value}
          onChange={(code) => onChange(code.trim().toLowerCase())}
          error={value === '' ? undefined : problem()}
          autoFocus
        />
      ) : null}
    </>
  )
}
