import { BookMarked, BookmarkPlus, ChevronDown, PackageMinus, Redo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackView } from '../../../shared/domain/pack'
import type { Workshop } from '../../../shared/domain/workshop'
import { useCommand } from '../../api/command-registry'
import { Button } from '../../ui/Button'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu'
import { PresetsDialog } from './PresetsDialog'
import { ReissueDialog } from './ReissueDialog'
import { SavePresetDialog } from './SavePresetDialog'
import { useRemovePack } from './use-remove-pack'

export interface PackMenuProps {
  readonly view: PackView
  readonly workshop: Workshop
  readonly onOpenWorkshop: (workshopId: string) => void
}

/** What is done with a pack as a whole: kept as a preset, made from one, repeated under another project, taken away. */
export function PackMenu({ view, workshop, onOpenWorkshop }: PackMenuProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'save' | 'list' | 'reissue' | null>(null)
  const isEmpty = view.items.length === 0
  useCommand({ id: 'save-preset', title: t('packs.presets.save'), run: () => setOpen(isEmpty ? 'list' : 'save') })
  useCommand({ id: 'presets', title: t('packs.presets.title'), run: () => setOpen('list') })
  useCommand({ id: 'reissue-pack', title: t('packs.reissue.title'), run: () => setOpen('reissue') })
  const remove = useRemovePack(view.pack)
  useCommand({ id: 'remove-pack', title: t('packs.removePack.action'), run: () => void remove() })
  const close = () => setOpen(null)
  return (
    <>
      <Menu
        label={t('packs.more')}
        trigger={
          <Button isSmall icon={ChevronDown}>
            {t('packs.more')}
          </Button>
        }
      >
        <MenuItem icon={BookmarkPlus} isDisabled={isEmpty} onAction={() => setOpen('save')}>
          {t('packs.presets.save')}
        </MenuItem>
        <MenuItem icon={BookMarked} onAction={() => setOpen('list')}>
          {t(isEmpty ? 'packs.presets.choose' : 'packs.presets.manage')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Redo2} isDisabled={isEmpty} onAction={() => setOpen('reissue')}>
          {t('packs.reissue.title')}
        </MenuItem>
        <MenuItem icon={PackageMinus} onAction={() => void remove()}>
          {t('packs.removePack.action')}
        </MenuItem>
      </Menu>
      {open === 'save' ? <SavePresetDialog view={view} onClose={close} /> : null}
      {open === 'reissue' ? (
        <ReissueDialog pack={view.pack} workshop={workshop} onClose={close} onDone={onOpenWorkshop} />
      ) : null}
      {open === 'list' ? <PresetsDialog view={view} onClose={close} /> : null}
    </>
  )
}
