import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { showToast } from '../../ui/toasts'
import { restoreVersion } from './restore-version'
import { announceRestore } from './version-reading'

export interface Restoring {
  readonly isBusy: boolean
  readonly restore: (versionId: VersionId, name: string) => Promise<void>
}

/** Restores a version and offers to take it back: undo restores the text that was kept. */
export function useRestore(draftId: DraftId): Restoring {
  const { t } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const restore = async (versionId: VersionId, name: string | null): Promise<void> => {
    setBusy(true)
    const result = await restoreVersion(versionId, draftId)
    setBusy(false)
    if (result === 'not-flushed') return showToast({ text: t('versions.notFlushed'), tone: 'attention' })
    if (!result.ok) return showToast({ text: errorWords(t, result.error), tone: 'loss' })
    announceRestore(draftId)
    const { previous } = result.value
    if (name === null) return
    showToast({
      text: t('versions.restored', { name }),
      ...(previous ? { action: { text: t('versions.undo'), run: () => void restore(previous, null) } } : {}),
    })
  }
  return { isBusy, restore }
}
