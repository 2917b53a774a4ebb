import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog'
import { LibraryPicker, type RefusalView } from './LibraryPicker'
import { useLibraryOpening } from './use-library-opening'

export interface LibraryDialogProps {
  readonly refusal: RefusalView
  readonly onClose: () => void
}

export function LibraryDialog({ refusal, onClose }: LibraryDialogProps) {
  const { t } = useTranslation()
  const opening = useLibraryOpening()
  return (
    <Dialog title={t('settings.choose.title')} size="wide" isOpen onClose={onClose}>
      <LibraryPicker opening={opening} onOpened={onClose} refusal={refusal} />
    </Dialog>
  )
}
