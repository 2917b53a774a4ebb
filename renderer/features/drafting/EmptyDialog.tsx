import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import type { DraftSession } from './draft-session'

interface EmptyDialogProps {
  readonly session: DraftSession
  readonly onTakeStored: () => void
}

/** A chapter that had text is about to be stored empty: the one save that is asked about. */
export function EmptyDialog({ session, onTakeStored }: EmptyDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('drafting.empty.title')}
      isOpen
      isDismissable={false}
      onClose={() => undefined}
      actions={
        <>
          <Button onPress={session.autosave.confirmEmpty}>{t('drafting.empty.clear')}</Button>
          <Button variant="primary" onPress={onTakeStored}>
            {t('drafting.empty.keep')}
          </Button>
        </>
      }
    >
      <p>{t('drafting.empty.text')}</p>
    </Dialog>
  )
}
