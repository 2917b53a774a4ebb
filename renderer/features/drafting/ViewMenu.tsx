import { Eye } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu'
import { textSizes, type TextView } from './use-text-view'

/** How the text is looked at: its size, and whether anything stands around it. */
export function ViewMenu({ view }: { readonly view: TextView }) {
  const { t } = useTranslation()
  return (
    <Menu
      label={t('drafting.view.title')}
      trigger={
        <Button variant="quiet" isSmall icon={Eye}>
          {t('drafting.view.title')}
        </Button>
      }
    >
      {textSizes.map((size) => (
        <MenuItem key={size} isChecked={size === view.size} onAction={() => view.setSize(size)}>
          {t('drafting.view.size', { size })}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem shortcut="Shift+F9" isChecked={view.isQuiet} onAction={view.toggleQuiet}>
        {t('drafting.view.quiet')}
      </MenuItem>
    </Menu>
  )
}
