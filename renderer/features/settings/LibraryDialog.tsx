import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog'
import { LibraryPicker } from './LibraryPicker'

export function LibraryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('settings.choose.title')} size="wide" isOpen onClose={onClose}>
      <LibraryPicker onOpened={onClose} />
    </Dialog>
  )
}
