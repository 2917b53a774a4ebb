import { Ellipsis, PanelLeft, PanelRight, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { openHandedFile, showTravel } from '../api/travel-desk'
import { useOpenFormat } from '../features/handover/use-open-format'
import { ChapterHeading } from '../features/library/ChapterHeading'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu'
import { SlotOutlet } from '../ui/Slot'
import { Tooltip } from '../ui/Tooltip'
import { commandKeys, type Commands } from './commands'
import { navigate, type Route } from './route'

export interface TopBarProps {
  readonly route: Route
  readonly commands: Commands
  readonly isLeftOpen: boolean
  readonly isRightOpen: boolean
  readonly hasInspector: boolean
}

export function TopBar({ route, commands, hasInspector }: TopBarProps) {
  const { t } = useTranslation()
  const openDraft = (id: string) => navigate({ place: 'chapters', id })
  return (
    <header className="app-top" aria-label={t('shell.regions.top')} data-region="top">
      <IconButton label={t('shell.commands.toggleLeft')} icon={PanelLeft} onPress={commands.toggleLeft} />
      <div className="app-top-title">
        {route.place === 'chapters' && route.id ? (
          <ChapterHeading draftId={route.id} onOpen={openDraft} />
        ) : (
          <h1>{t(`shell.places.${route.place}`)}</h1>
        )}
        <SlotOutlet name="top-title" />
      </div>
      <SlotOutlet name="top-status" />
      <SlotOutlet name="top-actions" />
      <Tooltip text={t('shell.commands.openPalette')} shortcut={commandKeys.openPalette}>
        <Button isSmall icon={Search} aria-label={t('shell.commands.openPalette')} onPress={commands.openPalette}>
          {t('shell.find')}
        </Button>
      </Tooltip>
      <MainMenu commands={commands} />
      {hasInspector ? (
        <IconButton label={t('shell.commands.toggleRight')} icon={PanelRight} onPress={commands.toggleRight} />
      ) : null}
    </header>
  )
}

function MainMenu({ commands }: { readonly commands: Commands }) {
  const { t } = useTranslation()
  const saveOpenFormat = useOpenFormat()
  return (
    <Menu label={t('shell.mainMenu')} trigger={<IconButton label={t('shell.mainMenu')} icon={Ellipsis} />}>
      <MenuItem onAction={commands.importFile}>{t('shell.commands.importFile')}</MenuItem>
      <MenuSeparator />
      <MenuItem onAction={commands.openSettings}>{t('shell.commands.openSettings')}</MenuItem>
      <MenuItem onAction={commands.chooseLibrary}>{t('shell.commands.chooseLibrary')}</MenuItem>
      <MenuItem onAction={commands.backupNow}>{t('shell.commands.backupNow')}</MenuItem>
      <MenuSeparator />
      <MenuItem onAction={() => void openHandedFile()}>{t('handover.openFile')}</MenuItem>
      <MenuItem onAction={() => showTravel({ what: 'take-along' })}>{t('handover.along.action')}</MenuItem>
      <MenuItem onAction={() => void saveOpenFormat()}>{t('handover.open.action')}</MenuItem>
      <MenuItem onAction={() => showTravel({ what: 'rescued' })}>{t('handover.rescued.action')}</MenuItem>
      <MenuSeparator />
      <MenuItem onAction={commands.themeSystem}>{t('shell.commands.themeSystem')}</MenuItem>
      <MenuItem onAction={commands.themeLight}>{t('shell.commands.themeLight')}</MenuItem>
      <MenuItem onAction={commands.themeDark}>{t('shell.commands.themeDark')}</MenuItem>
      <MenuSeparator />
      <MenuItem shortcut="F1" onAction={commands.showShortcuts}>
        {t('shell.commands.showShortcuts')}
      </MenuItem>
    </Menu>
  )
}
