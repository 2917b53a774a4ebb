import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/document/plain-text'
import { errorWords } from '../../api/error-words'
import { saveTextCopy } from '../../api/save-text-copy'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { keepMine, readStoredText, takeStored } from './conflict-outcomes'
import type { DraftSession } from './draft-session'
import { StoredBeside } from './StoredBeside'

interface ConflictDialogProps {
  readonly session: DraftSession
  /** The stored text goes on: open it anew. */
  readonly onOpenAnew: () => void
}

/** Two texts of one chapter: both are shown, a person decides, neither is lost. */
export function ConflictDialog({ session, onOpenAnew }: ConflictDialogProps) {
  const { t, i18n } = useTranslation()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [mine] = useState(() => plainText(session.read()))
  const mineToFile = () => saveTextCopy([{ title: session.draft.title, text: plainText(session.read()) }])
  const saveToFile = async () => {
    const path = await mineToFile()
    if (path) showToast({ text: t('drafting.savedToFile', { path }) })
  }
  const decide = async (outcome: typeof keepMine) => {
    setBusy(true)
    const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'short', timeStyle: 'short' }).format(Date.now())
    const decided = await outcome(session, t('drafting.conflict.versionName', { time }))
    setBusy(false)
    if (!decided.ok) return setProblem(errorWords(t, decided.error))
    if (outcome === takeStored) onOpenAnew()
  }
  return (
    <Dialog
      title={t('drafting.conflict.title')}
      size="large"
      isOpen
      isDismissable={false}
      onClose={() => undefined}
      actions={
        <>
          <Button onPress={() => void saveToFile()}>{t('drafting.conflict.saveToFile')}</Button>
          <Button onPress={() => void decide(takeStored)} isDisabled={isBusy}>
            {t('drafting.conflict.stored')}
          </Button>
          <Button variant="primary" onPress={() => void decide(keepMine)} isDisabled={isBusy}>
            {t('drafting.conflict.mine')}
          </Button>
        </>
      }
    >
      <p>{t('drafting.conflict.text')}</p>
      <p className="ui-soft">
        {t('drafting.conflict.mineHelp')} {t('drafting.conflict.storedHelp')}
      </p>
      <StoredBeside mine={mine} readStored={() => readStoredText(session)} />
      {problem ? <Notice tone="attention">{problem}</Notice> : null}
    </Dialog>
  )
}
