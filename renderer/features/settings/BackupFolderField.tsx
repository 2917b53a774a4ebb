import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call'
import { Button } from '../../ui/Button'
import { useReport } from '../../words/use-report'
import './settings.css'

export interface BackupFolderFieldProps {
  readonly value: string | null
  readonly onChange: (folder: string | null) => void
}

/** The second place for backups: a folder of the person's choice, or none yet. */
export function BackupFolderField({ value, onChange }: BackupFolderFieldProps) {
  const { t } = useTranslation()
  const report = useReport()
  const choose = async () => {
    const result = await call('dialog:folder', { title: t('settings.backupFolderTitle'), start: value })
    if (report(result) && result.value !== null) onChange(result.value)
  }
  return (
    <div className="ui-field">
      <span className="ui-label" id="backup-folder">
        {t('settings.backup')}
      </span>
      <div className="settings-path" role="group" aria-labelledby="backup-folder">
        <span className={value ? 'settings-path-text' : 'settings-path-text ui-soft'}>
          {value ?? t('settings.backupNone')}
        </span>
        <Button icon={FolderOpen} onPress={() => void choose()}>
          {value ? t('common.change') : t('common.choose')}
        </Button>
        {value ? (
          <Button variant="plain" onPress={() => onChange(null)}>
            {t('settings.backupForget')}
          </Button>
        ) : null}
      </div>
      <span className="ui-description">{t('settings.backupHint')}</span>
    </div>
  )
}
