import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import type { ImportPreview } from '../../../shared/domain/import-preview'
import { call } from '../../api/call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useReport } from '../../words/use-report'
import { ChapterPreviewTable } from './ChapterPreviewTable'
import { chosenSplit, firstChoice } from './import-choice'
import { ImportOptions, type OpenDraft } from './ImportOptions'
import { ImportReportView } from './ImportReportView'
import type { StoreChoice } from './use-import'

export interface ImportFileProps {
  readonly title: string
  readonly preview: ImportPreview
  readonly isStoring: boolean
  readonly problem: string | null
  readonly draft: OpenDraft | null
  readonly language: string
  readonly onStore: (choice: StoreChoice) => Promise<void>
  /** Null where no other file waits. */
  readonly onSkip: (() => void) | null
  readonly onClose: () => void
}

/** What one file will become; nothing is stored before the last button. */
export function ImportFile(props: ImportFileProps) {
  const { title, preview, isStoring, problem, draft, language, onStore, onSkip, onClose } = props
  const { t } = useTranslation()
  const report = useReport()
  const { value: themes } = useQuery('theme:list', {})
  const [choice, setChoice] = useState(() => firstChoice(preview, null, language))
  const { level, chapters, report: losses } = chosenSplit(preview, choice)
  const themeId = choice.themeId ?? themes?.find((theme) => !theme.isArchived)?.id ?? null
  const store = async () => {
    const cut = { level, withOffered: choice.withOffered }
    if (!choice.isForDraft || !draft) {
      if (themeId) await onStore({ ...cut, language: choice.language, target: { type: 'chapters', themeId } })
      return
    }
    const draftId = draft.draftId as DraftId
    const opened = await call('draft:open', { draftId })
    if (!report(opened)) return
    const { revision } = 'draft' in opened.value ? opened.value.draft : opened.value.refused
    await onStore({ ...cut, language: draft.language, target: { type: 'draft', draftId, baseRevision: revision } })
  }
  const action = choice.isForDraft ? t('importing.storeDraft') : t('importing.store', { count: chapters.length })
  return (
    <Dialog
      title={title}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          {onSkip ? <Button onPress={onSkip}>{t('importing.skip')}</Button> : null}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            autoFocus
            isDisabled={isStoring || (!choice.isForDraft && themeId === null)}
            onPress={() => void store()}
          >
            {isStoring ? t('importing.storing') : action}
          </Button>
        </>
      }
    >
      <p className="importing-name">{preview.name}</p>
      <ImportOptions preview={preview} choice={choice} onChange={setChoice} draft={draft} />
      <ChapterPreviewTable chapters={chapters} />
      <ImportReportView name={preview.name} report={losses} />
      {problem ? <ErrorNotice words={problem} /> : null}
    </Dialog>
  )
}
