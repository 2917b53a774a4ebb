import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../shared/domain/ids'
import type { StoredImport } from '../../shared/ipc/import-channels'
import { ImportDialog } from '../features/importing/ImportDialog'
import { announceRestore } from '../features/versions/version-reading'
import { showToast } from '../ui/toasts'
import { navigate, useRoute } from './route'
import { useOpenChapter } from './use-open-chapter'

export interface ImportPlaceProps {
  readonly files: readonly File[]
  readonly language: string
  readonly onClose: () => void
}

/** Import over whatever is open: new chapters, or another text for the chapter that is open. */
export function ImportPlace({ files, language, onClose }: ImportPlaceProps) {
  const { t } = useTranslation()
  const row = useOpenChapter(useRoute())
  const stored = ({ chapters }: StoredImport, replaced: DraftId | null) => {
    const [first] = chapters
    if (!first) return
    if (replaced) {
      announceRestore(replaced, null)
      showToast({ text: t('importing.storedDraft', { title: first.title }) })
      return
    }
    showToast({ text: t('importing.stored', { count: chapters.length }) })
    navigate({ place: 'chapters', id: first.draftId })
  }
  return (
    <ImportDialog
      files={files}
      draft={row ?? null}
      language={row?.language ?? language}
      onClose={onClose}
      onStored={stored}
    />
  )
}
