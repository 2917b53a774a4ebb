import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserSettings } from '../../../shared/domain/settings'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { BackupFolderField } from './BackupFolderField'
import { instantWords } from '../../words/day-words'

export interface BackupTabProps {
  readonly settings: UserSettings
  readonly children: ReactNode
}

export function BackupTab({ settings, children }: BackupTabProps) {
  const { t, i18n } = useTranslation()
  const { value: library } = useQuery('library:info', {})
  const save = useCall('settings:save')
  const backup = useCall('library:backup')
  const [path, setPath] = useState<string | null>(null)
  const run = async () => {
    const result = await backup.run({})
    if (result.ok) setPath(result.value.path)
  }
  const last = library?.lastBackup ?? null
  const error = save.error ?? backup.error
  return (
    <div className="settings-tab">
      {settings.backupFolder ? null : (
        <Notice tone="attention">
          <strong>{t('shell.backupHere')}.</strong> {t('shell.backupHereHint')}
        </Notice>
      )}
      <BackupFolderField value={settings.backupFolder} onChange={(backupFolder) => void save.run({ backupFolder })} />
      <div className="settings-path">
        <Button isDisabled={backup.isBusy} onPress={() => void run()}>
          {t('settings.backupNow')}
        </Button>
        <span className="settings-path-text ui-soft">
          {last === null
            ? t('settings.noBackup')
            : t('settings.lastBackup', { when: instantWords(i18n.language, last) })}
        </span>
      </div>
      {path ? <Notice>{t('settings.backupDone', { path })}</Notice> : null}
      {error ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {children}
    </div>
  )
}
