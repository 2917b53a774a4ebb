import type { Command } from '@tiptap/pm/state'
import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { setTextLanguage } from '../commands/set-text-language'
import { ToolbarMenu } from './ToolbarMenu'

const languages = ['cs', 'uk', 'pl', 'en', 'sk', 'ru', 'de', 'ro'] as const
const none = 'none'

interface TextLanguageMenuProps {
  readonly run: (command: Command) => void
  readonly current: string | null
  readonly isDisabled: boolean
}

/** Says in which language the selected words are, for hyphenation, spelling and speech. */
export function TextLanguageMenu({ run, current, isDisabled }: TextLanguageMenuProps) {
  const { t } = useTranslation()
  return (
    <ToolbarMenu
      label={t('editor.toolbar.textLanguage')}
      icon={Languages}
      isChoice
      items={[
        { id: none, label: t('editor.toolbar.sameLanguage'), isChosen: current === null, isDisabled },
        ...languages.map((code) => ({
          id: code,
          label: t(`common.languages.${code}`),
          isChosen: current === code,
          isDisabled,
        })),
      ]}
      onChoose={(code) => run(setTextLanguage(code === none ? null : code))}
    />
  )
}
