import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { showToast } from '../../ui/toasts'
import type { DraftSession } from './draft-session'

interface NameVersionDialogProps {
  readonly session: DraftSession
  readonly onClose: () => void
}

/** Stores the draft, then keeps it as a version for good. The next number is proposed as its name. */
export function NameVersionDialog({ session, onClose }: NameVersionDialogProps) {
  const { t } = useTranslation()
  const draftId = session.draft.id
  const proposal = useQuery('version:propose', { draftId })
  const [ownName, setOwnName] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [lawAsOf, setLawAsOf] = useState<string | null>(null)
  const [checkAgainBy, setCheckAgainBy] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const name = ownName ?? proposal.value?.name ?? ''

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || isBusy) return
    setBusy(true)
    const words = await save(name.trim())
    setBusy(false)
    if (words) return setProblem(words)
    showToast({ text: t('drafting.nameVersion.done', { name: name.trim() }) })
    onClose()
  }
  const save = async (versionName: string): Promise<string | null> => {
    if (!(await session.autosave.flush())) return t('drafting.nameVersion.notSaved')
    const { baseRevision } = session.autosave.getState()
    const named = await call('version:name', { draftId, baseRevision, name: versionName, note, lawAsOf, checkAgainBy })
    return named.ok ? null : errorWords(t, named.error)
  }
  return (
    <Dialog
      title={t('drafting.nameVersion.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" form="dr-name-version" isDisabled={isBusy || name.trim() === ''}>
            {t('drafting.nameVersion.save')}
          </Button>
        </>
      }
    >
      <form id="dr-name-version" className="sk-form" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('drafting.nameVersion.name')}
          value={name}
          onChange={setOwnName}
          maxLength={300}
          autoFocus
        />
        <TextArea label={t('drafting.nameVersion.note')} value={note} onChange={setNote} maxLength={20_000} />
        <DayField label={t('drafting.nameVersion.lawAsOf')} value={lawAsOf} onChange={setLawAsOf} />
        <DayField label={t('drafting.nameVersion.checkAgainBy')} value={checkAgainBy} onChange={setCheckAgainBy} />
        {proposal.value?.hasChanges === false ? <Notice>{t('drafting.nameVersion.noChanges')}</Notice> : null}
        {problem ? <Notice tone="attention">{problem}</Notice> : null}
      </form>
    </Dialog>
  )
}
