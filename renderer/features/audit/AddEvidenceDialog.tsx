import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostEvidenceBytes } from '../../../shared/domain/evidence'
import { appError, type AppError } from '../../../shared/domain/app-error'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { IconButton } from '../../ui/IconButton'
import { showToast } from '../../ui/toasts'
import type { ChosenEvidence } from './chosen-evidence'
import { EvidenceFields } from './EvidenceFields'

export interface AddEvidenceDialogProps {
  readonly workshopId: string
  readonly chosen: readonly ChosenEvidence[]
  readonly onClose: () => void
}

interface Waiting extends ChosenEvidence {
  readonly error: AppError | null
}

/** Files before they are added: what each is, its name, whether people can be recognised. What is refused stays here. */
export function AddEvidenceDialog({ workshopId, chosen, onClose }: AddEvidenceDialogProps) {
  const { t } = useTranslation()
  const [waiting, setWaiting] = useState<readonly Waiting[]>(() => chosen.map((one) => ({ ...one, error: null })))
  const [isBusy, setBusy] = useState(false)
  const isComplete = waiting.every(({ title }) => title.trim() !== '')
  const add = async () => {
    setBusy(true)
    const left: Waiting[] = []
    for (const one of waiting) {
      const error = await store(workshopId, one)
      if (error) left.push({ ...one, error })
    }
    setBusy(false)
    const added = waiting.length - left.length
    if (added > 0) showToast({ text: t('audit.evidence.added', { count: added }) })
    setWaiting(left)
    if (left.length === 0) onClose()
  }
  const leave = (at: number) => {
    const left = waiting.filter((_, index) => index !== at)
    setWaiting(left)
    if (left.length === 0) onClose()
  }
  return (
    <Dialog
      title={t('audit.evidence.dialog.title')}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={isBusy || !isComplete} onPress={() => void add()}>
            {t('audit.evidence.dialog.add', { count: waiting.length })}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void (isComplete && !isBusy ? add() : undefined)}>
        {waiting.map((one, at) => (
          <div
            key={`${one.file.name}/${one.file.lastModified}/${one.file.size}`}
            role="group"
            aria-label={t('audit.evidence.dialog.file', { name: one.file.name })}
            className="audit-file"
          >
            <div className="audit-file-head">
              <span className="audit-file-name">{one.file.name}</span>
              {waiting.length > 1 ? (
                <IconButton
                  isSmall
                  icon={X}
                  label={t('audit.evidence.dialog.leave', { name: one.file.name })}
                  onPress={() => leave(at)}
                />
              ) : null}
            </div>
            {one.error ? <ErrorNotice words={errorWords(t, one.error)} /> : null}
            <EvidenceFields
              value={one}
              autoFocus={at === 0}
              onChange={(words) => setWaiting(waiting.with(at, { ...one, ...words }))}
            />
          </div>
        ))}
      </Form>
    </Dialog>
  )
}

/** Null when it was added. */
async function store(workshopId: string, { file, kind, title, namesPeople }: ChosenEvidence): Promise<AppError | null> {
  if (file.size > mostEvidenceBytes)
    return appError('evidence-too-large', { name: file.name, most: mostEvidenceBytes / 1_000_000 })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const name = file.name.slice(0, 500)
  const added = await call('evidence:add', { workshopId, kind, title: title.trim(), namesPeople, name, bytes })
  return added.ok ? null : added.error
}
