import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/document/plain-text'
import { errorWords } from '../../api/error-words'
import { saveTextCopy } from '../../api/save-text-copy'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { SlotFill } from '../../ui/Slot'
import { showToast } from '../../ui/toasts'
import { ConflictDialog } from './ConflictDialog'
import { forgetDraftSession, type DraftSession } from './draft-session'
import { EmptyDialog } from './EmptyDialog'
import { SaveStatusWords } from './SaveStatusWords'

interface DraftSavingProps {
  readonly session: DraftSession
  readonly onOpenAnew: () => void
}

/** What is said and asked about saving. It stands apart, so that the editor does not render with every save. */
export function DraftSaving({ session, onOpenAnew }: DraftSavingProps) {
  const { t } = useTranslation()
  const { draft, autosave } = session
  const status = useSyncExternalStore(autosave.subscribe, autosave.getStatus)
  const takeStored = () => {
    forgetDraftSession(session)
    onOpenAnew()
  }
  const saveToFile = async () => {
    const path = await saveTextCopy([{ title: draft.title, text: plainText(session.read()) }])
    if (path) showToast({ text: t('drafting.savedToFile', { path }) })
  }
  return (
    <>
      <SlotFill name="top-status">
        <SaveStatusWords status={status} />
      </SlotFill>
      {status.type === 'failed' ? (
        <div className="dr-failed">
          <ErrorNotice words={`${errorWords(t, status.error)} ${t('drafting.failed.text')}`}>
            <Button onPress={() => void autosave.flush()}>{t('drafting.failed.retry')}</Button>
            <Button onPress={() => void saveToFile()}>{t('drafting.failed.saveToFile')}</Button>
          </ErrorNotice>
        </div>
      ) : null}
      {status.type === 'asking' && status.question === 'conflict' ? (
        <ConflictDialog session={session} onOpenAnew={onOpenAnew} />
      ) : null}
      {status.type === 'asking' && status.question === 'empty' ? (
        <EmptyDialog session={session} onTakeStored={takeStored} />
      ) : null}
    </>
  )
}
