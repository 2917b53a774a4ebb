import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserSettings } from '../../../shared/domain/settings'
import { Dialog } from '../../ui/Dialog'
import { Tabs } from '../../ui/Tabs'
import { AboutTab } from './AboutTab'
import { BackupTab } from './BackupTab'
import { LibraryTab } from './LibraryTab'
import './settings.css'
import { YouTab } from './YouTab'

export interface SettingsDialogProps {
  readonly settings: UserSettings
  readonly onClose: () => void
}

/** What belongs to the person and what to the open library; every change is stored at once. */
export function SettingsDialog({ settings, onClose }: SettingsDialogProps) {
  const { t } = useTranslation()
  const [tab, setTab] = useState('you')
  return (
    <Dialog title={t('settings.title')} size="wide" isOpen onClose={onClose}>
      <div className="settings-tabs">
        <Tabs
          label={t('settings.title')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'you', title: t('settings.tabs.you'), content: <YouTab settings={settings} /> },
            { id: 'library', title: t('settings.tabs.library'), content: <LibraryTab /> },
            { id: 'backup', title: t('settings.tabs.backup'), content: <BackupTab settings={settings} /> },
            { id: 'about', title: t('settings.tabs.about'), content: <AboutTab /> },
          ]}
        />
      </div>
    </Dialog>
  )
}
