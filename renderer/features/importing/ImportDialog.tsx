import { FileUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import type { StoredImport } from '../../../shared/ipc/import-channels'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { FileButton } from '../../ui/FileButton'
import { ProgressBar } from '../../ui/ProgressBar'
import { importEndings } from './importable'
import { ImportFile } from './ImportFile'
import type { OpenDraft } from './ImportOptions'
import { useImport } from './use-import'
import './importing.css'

export interface ImportDialogProps {
  /** Files that were dropped or chosen already; empty begins with choosing. */
  readonly files: readonly File[]
  readonly draft: OpenDraft | null
  readonly language: string
  readonly onClose: () => void
  readonly onStored: (stored: StoredImport, replaced: DraftId | null) => void
}

/** From a file to chapters: choose, look at what they will be, store. */
export function ImportDialog({ files, draft, language, onClose, onStored }: ImportDialogProps) {
  const { t } = useTranslation()
  const imports = useImport(files)
  const { step, place } = imports
  const leave = () => {
    if (!imports.next()) onClose()
  }
  const title = place.count > 1 ? `${t('importing.title')} – ${t('importing.fileOf', place)}` : t('importing.title')
  if (step.type === 'preview')
    return (
      <ImportFile
        key={step.importId}
        title={title}
        preview={step.preview}
        isStoring={step.isStoring}
        problem={imports.problem}
        draft={draft}
        language={language}
        onStore={async (choice) => {
          const stored = await imports.store(choice)
          if (!stored?.ok) return
          onStored(stored.value, choice.target.type === 'draft' && draft ? (draft.draftId as DraftId) : null)
          leave()
        }}
        onSkip={place.index < place.count ? leave : null}
        onClose={onClose}
      />
    )
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{step.type === 'reading' ? t('importing.stop') : t('common.cancel')}</Button>}
    >
      {step.type === 'reading' ? <ProgressBar label={t('importing.reading', { name: step.name })} done={null} /> : null}
      {step.type === 'failed' ? (
        <ErrorNotice words={step.words}>
          {place.index < place.count ? <Button onPress={leave}>{t('importing.skip')}</Button> : null}
          <FileButton endings={importEndings} isMany onFiles={imports.choose}>
            {t('importing.another')}
          </FileButton>
        </ErrorNotice>
      ) : null}
      {step.type === 'choosing' && files.length === 0 ? (
        <EmptyPlace icon={FileUp} title={t('importing.intro')} text={t('importing.drop')}>
          <FileButton variant="primary" endings={importEndings} isMany autoFocus onFiles={imports.choose}>
            {t('importing.choose')}
          </FileButton>
        </EmptyPlace>
      ) : null}
    </Dialog>
  )
}
