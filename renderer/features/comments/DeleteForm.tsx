import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'

interface DeleteFormProps {
  readonly isBusy: boolean
  readonly onDelete: () => void
  readonly onKeep: () => void
}

/** Asks before words go for good: no *undo* brings them back. Escape keeps them. */
export function DeleteForm({ isBusy, onDelete, onKeep }: DeleteFormProps) {
  const { t } = useTranslation()
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onKeep()
  }
  return (
    <div className="cm-form" role="group" aria-label={t('comments.deleteAsk')} onKeyDown={keys}>
      <p>{t('comments.deleteAsk')}</p>
      <div className="cm-actions">
        <Button isSmall variant="danger" isDisabled={isBusy} onPress={onDelete}>
          {t('comments.delete')}
        </Button>
        <Button isSmall variant="plain" autoFocus onPress={onKeep}>
          {t('comments.keep')}
        </Button>
      </div>
    </div>
  )
}
