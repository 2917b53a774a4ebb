import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog'
import { LibraryPicker } from './LibraryPicker'
import { useLibraryOpening } from './use-library-opening'

export function LibraryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const opening = useLibraryOpening()
  return (
    <Dialog title={t('settings.choose.title')} size="wide" isOpen onClose={onClose}>
      <LibraryPicker opening={opening} onOpened={onClose} />
    </Dialog>
  )
}
