import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { showToast } from '../../ui/toasts'
import { restoreVersion } from './restore-version'
import { announceRestore } from './version-reading'

export interface Restoring {
  readonly isBusy: boolean
  /** Works on with the text of a version; a notice then offers the way back. */
  readonly restore: (versionId: VersionId, name: string) => Promise<void>
  /** Takes a restore back by restoring the text that stood there before. */
  readonly takeBack: (previous: VersionId) => Promise<void>
}

/** Restores a version. Nothing is ever rewound: each restore, and each way back, is one more version. */
export function useRestore(draftId: DraftId): Restoring {
  const { t } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const run = async (versionId: VersionId) => {
    setBusy(true)
    const result = await restoreVersion(versionId, draftId)
    setBusy(false)
    if (result === 'not-flushed') showToast({ text: t('versions.notFlushed'), tone: 'attention' })
    else if (!result.ok) showToast({ text: errorWords(t, result.error), tone: 'loss' })
    else return result.value
    return null
  }
  const restore = async (versionId: VersionId, name: string) => {
    const restored = await run(versionId)
    if (restored) announceRestore(draftId, { name, previous: restored.previous })
  }
  const takeBack = async (previous: VersionId) => {
    if (!(await run(previous))) return
    announceRestore(draftId, null)
    showToast({ text: t('versions.undone') })
  }
  return { isBusy, restore, takeBack }
}
