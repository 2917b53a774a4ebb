import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../../shared/domain/app-error'
import type { TextFile } from '../../../shared/ipc/participant-channels'
import { call } from '../../api/call'
import { showToast } from '../../ui/toasts'

export interface SavingFiles {
  readonly save: (files: readonly TextFile[]) => Promise<void>
  readonly error: AppError | null
}

/** Saves texts as files into a folder that the person chooses; existing files stay. */
export function useSaveFiles(): SavingFiles {
  const { t } = useTranslation()
  const [error, setError] = useState<AppError | null>(null)
  const save = async (files: readonly TextFile[]) => {
    setError(null)
    const folder = await call('dialog:folder', { title: t('participants.export.folder'), start: null })
    if (!folder.ok) return setError(folder.error)
    if (folder.value === null) return
    for (const { name, text } of files) {
      const saved = await call('file:saveText', { folder: folder.value, name, text })
      if (!saved.ok) return setError(saved.error)
      showToast({ text: t('participants.actions.saved', { path: saved.value.path }) })
    }
  }
  return { save, error }
}
