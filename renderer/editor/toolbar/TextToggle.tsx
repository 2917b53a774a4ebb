import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ToggleIconButton } from '../../ui/ToggleIconButton'
import { shortcutKeys } from './shortcut-keys'

interface TextToggleProps {
  readonly name:
    | 'bold'
    | 'italic'
    | 'underline'
    | 'highlight'
    | 'bulletList'
    | 'orderedList'
    | 'taskList'
    | 'quote'
    | 'link'
    | 'footnote'
    | 'comment'
  readonly icon: LucideIcon
  readonly isOn: boolean
  readonly onPress: () => void
}

/** A button that is on or off. The text keeps the focus, or letters typed right after the click would be lost. */
export function TextToggle({ name, icon, isOn, onPress }: TextToggleProps) {
  const { t } = useTranslation()
  return (
    <ToggleIconButton
      isSmall
      label={t(`editor.shortcut.${name}`)}
      icon={icon}
      shortcut={shortcutKeys(name)}
      preventFocusOnPress
      isSelected={isOn}
      onChange={onPress}
    />
  )
}
