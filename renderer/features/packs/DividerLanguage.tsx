import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { knownLanguages } from '../../../shared/domain/language'
import type { DividerItem } from '../../../shared/domain/pack'
import { IconButton } from '../../ui/IconButton'
import { Menu, MenuItem } from '../../ui/Menu'
import { useLanguageName } from '../../words/use-language-name'

export interface DividerLanguageProps {
  readonly item: DividerItem
  readonly onChange: (language: string | null) => void
}

/** The language of what follows a divider: a Czech part, and then a Polish one. */
export function DividerLanguage({ item, onChange }: DividerLanguageProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const label = t('packs.part.label', { title: item.title })
  const languages = [...new Set<string>([...knownLanguages, ...(item.language ? [item.language] : [])])]
  return (
    <Menu label={label} trigger={<IconButton isSmall label={label} icon={Languages} />}>
      <MenuItem isChecked={item.language === null} onAction={() => onChange(null)}>
        {t('packs.part.same')}
      </MenuItem>
      {languages.map((language) => (
        <MenuItem key={language} isChecked={item.language === language} onAction={() => onChange(language)}>
          {nameOf(language)}
        </MenuItem>
      ))}
    </Menu>
  )
}
