import { useTranslation } from 'react-i18next'
import type { BackupPreview } from '../../../shared/ipc/keeping-channels'
import { Notice } from '../../ui/Notice'

/** Whether the backup is whole, in a sentence. */
export function BackupState({ preview }: { readonly preview: BackupPreview }) {
  const { t } = useTranslation()
  const { problems, missingFiles } = preview
  if (problems === 0 && missingFiles === 0) return <Notice>{t('keeping.preview.whole')}</Notice>
  return (
    <Notice tone="attention">
      {problems > 0 ? <p>{t('keeping.preview.problems', { count: problems })}</p> : null}
      {missingFiles > 0 ? <p>{t('keeping.preview.missingFiles', { count: missingFiles })}</p> : null}
    </Notice>
  )
}
