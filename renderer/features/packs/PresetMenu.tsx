import { BookMarked, Bookmark, BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackView } from '../../../shared/domain/pack'
import { useCommand } from '../../api/command-registry'
import { Button } from '../../ui/Button'
import { Menu, MenuItem } from '../../ui/Menu'
import { PresetsDialog } from './PresetsDialog'
import { SavePresetDialog } from './SavePresetDialog'

/** Compositions to use again: keeping the present one, and the list of those that are kept. */
export function PresetMenu({ view }: { readonly view: PackView }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'save' | 'list' | null>(null)
  const isEmpty = view.items.length === 0
  useCommand({ id: 'save-preset', title: t('packs.presets.save'), run: () => setOpen(isEmpty ? 'list' : 'save') })
  useCommand({ id: 'presets', title: t('packs.presets.title'), run: () => setOpen('list') })
  const close = () => setOpen(null)
  return (
    <>
      <Menu
        label={t('packs.presets.title')}
        trigger={
          <Button isSmall icon={Bookmark}>
            {t('packs.presets.title')}
          </Button>
        }
      >
        <MenuItem icon={BookmarkPlus} isDisabled={isEmpty} onAction={() => setOpen('save')}>
          {t('packs.presets.save')}
        </MenuItem>
        <MenuItem icon={BookMarked} onAction={() => setOpen('list')}>
          {t(isEmpty ? 'packs.presets.choose' : 'packs.presets.manage')}
        </MenuItem>
      </Menu>
      {open === 'save' ? <SavePresetDialog view={view} onClose={close} /> : null}
      {open === 'list' ? <PresetsDialog view={view} onClose={close} /> : null}
    </>
  )
}
