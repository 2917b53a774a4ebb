import { HardDrive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { UserSettings } from '../../shared/domain/settings'
import type { LibraryInfo } from '../../shared/ipc/library-channels'
import { Button } from '../ui/Button'
import { SlotOutlet } from '../ui/Slot'
import { Tooltip } from '../ui/Tooltip'
import type { Commands } from './commands'

export interface BottomBarProps {
  readonly library: LibraryInfo
  readonly settings: UserSettings
  readonly commands: Commands
}

export function BottomBar({ library, settings, commands }: BottomBarProps) {
  const { t } = useTranslation()
  const hasSecondPlace = library.hasSecondBackup || settings.backupFolder !== null
  return (
    <footer className="app-bottom" aria-label={t('shell.regions.bottom')} data-region="bottom">
      <span className="app-library">{library.title}</span>
      {hasSecondPlace ? null : (
        <Tooltip text={t('shell.backupHereHint')}>
          <Button variant="plain" isSmall icon={HardDrive} onPress={commands.openSettings}>
            {t('shell.backupHere')}
          </Button>
        </Tooltip>
      )}
      <span className="app-grow" />
      <SlotOutlet name="bottom-start" />
      <SlotOutlet name="bottom-end" />
    </footer>
  )
}
