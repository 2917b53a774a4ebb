import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../shared/domain/participant'
import { papersNaming } from '../../../shared/domain/papers-naming'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { dayWords, localDay } from '../../words/day-words'

export interface EraseDialogProps {
  readonly workshopId: string
  readonly people: readonly Participant[]
  /** Everybody of the workshop, whoever they are. */
  readonly isAll: boolean
  readonly retainUntil: string | null
  readonly onClose: () => void
}

/** Says what goes, what stays and whether proof is still due; there is no way back. */
export function EraseDialog({ workshopId, people, isAll, retainUntil, onClose }: EraseDialogProps) {
  const { t, i18n } = useTranslation()
  const erasing = useCall('participant:erase')
  const { value: paperwork } = useQuery('paper:list', { workshopId })
  const naming = papersNaming(
    paperwork?.papers ?? [],
    people.map(({ name }) => name),
  )
  const [today] = useState(() => localDay(new Date()))
  const isDue = retainUntil === null || retainUntil >= today
  const erase = async () => {
    const participantIds = isAll ? null : people.map(({ id }) => String(id))
    const erased = await erasing.run({ workshopId, participantIds })
    if (!erased.ok) return
    showToast({ text: t('participants.erase.done', { count: erased.value.erased }) })
    onClose()
  }
  const count = people.length
  const title = isAll
    ? t('participants.erase.titleAll', { count })
    : t('participants.erase.title', { name: people.map(({ name }) => name).join(', ') })
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="danger" isDisabled={erasing.isBusy} onPress={() => void erase()}>
            {t('participants.erase.action')}
          </Button>
        </>
      }
    >
      <div className="people-fields">
        {isDue ? (
          <Notice tone="attention">
            {retainUntil === null
              ? t('participants.erase.dueUnknown')
              : t('participants.erase.due', { day: dayWords(i18n.language, retainUntil) })}
          </Notice>
        ) : null}
        {naming.length > 0 ? (
          <Notice tone="attention">
            {t('participants.erase.named', { papers: naming.map((kind) => t(`papers.kinds.${kind}`)).join(', ') })}
          </Notice>
        ) : null}
        <p>{t('participants.erase.goes')}</p>
        <p>{t('participants.erase.stays')}</p>
        <p>
          <strong>{t('participants.erase.final')}</strong>
        </p>
        {erasing.error ? <ErrorNotice words={errorWords(t, erasing.error)} /> : null}
      </div>
    </Dialog>
  )
}
