import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserSettings } from '../../../shared/domain/settings'
import { Dialog } from '../../ui/Dialog'
import { Tabs } from '../../ui/Tabs'
import { AboutTab } from './AboutTab'
import { BackupTab } from './BackupTab'
import { LibraryTab } from './LibraryTab'
import './settings.css'
import { YouTab } from './YouTab'

const tabs = ['you', 'library', 'backup', 'about'] as const
export type SettingsTab = (typeof tabs)[number]

export interface SettingsDialogProps {
  readonly settings: UserSettings
  readonly initialTab: SettingsTab
  /** The backups themselves, under the choice of places. */
  readonly backups: ReactNode
  /** When the whole library was checked last. */
  readonly check: ReactNode
  readonly onClose: () => void
}

/** What belongs to the person and what to the open library; every change is stored at once. */
export function SettingsDialog({ settings, initialTab, backups, check, onClose }: SettingsDialogProps) {
  const { t } = useTranslation()
  const [tab, setTab] = useState(initialTab)
  const contents = {
    you: <YouTab settings={settings} />,
    library: <LibraryTab>{check}</LibraryTab>,
    backup: <BackupTab settings={settings}>{backups}</BackupTab>,
    about: <AboutTab />,
  }
  return (
    <Dialog title={t('settings.title')} size="wide" isOpen onClose={onClose}>
      <div className="settings-tabs">
        <Tabs
          label={t('settings.title')}
          selected={tab}
          onSelect={(id) => setTab(tabs.find((one) => one === id) ?? 'you')}
          tabs={tabs.map((id) => ({ id, title: t(`settings.tabs.${id}`), content: contents[id] }))}
        />
      </div>
    </Dialog>
  )
}
