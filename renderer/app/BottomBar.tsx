import { HardDrive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { UserSettings } from '../../shared/domain/settings'
import type { LibraryInfo } from '../../shared/ipc/library-channels'
import { BackupMark } from '../features/keeping/BackupMark'
import { Button } from '../ui/Button'
import { SlotOutlet } from '../ui/Slot'
import { Tooltip } from '../ui/Tooltip'

export interface BottomBarProps {
  readonly library: LibraryInfo
  readonly settings: UserSettings
  /** Leads to where the second place is chosen. */
  readonly onBackup: () => void
}

export function BottomBar({ library, settings, onBackup }: BottomBarProps) {
  const { t } = useTranslation()
  const hasSecondPlace = library.hasSecondBackup || settings.backupFolder !== null
  return (
    <footer className="app-bottom" aria-label={t('shell.regions.bottom')} data-region="bottom">
      <span className="app-library">{library.title}</span>
      {library.isSample ? <span className="app-library">{t('settings.sampleNote')}</span> : null}
      {hasSecondPlace ? null : (
        <Tooltip text={t('shell.backupHereHint')}>
          <Button variant="attention" isSmall icon={HardDrive} onPress={onBackup}>
            {t('shell.backupHere')}
          </Button>
        </Tooltip>
      )}
      {hasSecondPlace ? <BackupMark onPress={onBackup} /> : null}
      <span className="app-grow" />
      <SlotOutlet name="bottom-start" />
      <SlotOutlet name="bottom-end" />
    </footer>
  )
}
