import { Paperclip } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDropTaker } from '../../api/drop-takers'
import { FileButton } from '../../ui/FileButton'
import { useAddAnnexes } from './use-add-annexes'

export interface AddAnnexButtonProps {
  readonly onAdd: (annexIds: readonly string[]) => void
}

/** Takes PDFs into the pack, chosen or dropped on the window. */
export function AddAnnexButton({ onAdd }: AddAnnexButtonProps) {
  const { t } = useTranslation()
  const { isBusy, add } = useAddAnnexes()
  const take = async (files: readonly File[]) => {
    const annexes = await add(files)
    if (annexes.length > 0) onAdd(annexes.map(({ id }) => id))
  }
  useDropTaker({
    ending: '.pdf',
    mediaType: 'application/pdf',
    words: t('annexes.dropHere'),
    take: (files) => void take(files),
  })
  return (
    <FileButton icon={Paperclip} endings={['.pdf']} isMany isDisabled={isBusy} onFiles={(files) => void take(files)}>
      {isBusy ? t('annexes.busy') : t('annexes.add')}
    </FileButton>
  )
}
