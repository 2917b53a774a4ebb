import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../api/command-registry'
import { IconButton } from '../../ui/IconButton'
import { SlotFill } from '../../ui/Slot'
import { ExportChapterDialog } from './ExportChapterDialog'

export interface ExportChapterButtonProps {
  readonly draftId: string
  readonly versionId: string | null
}

/** The way from an open chapter to its own files: a button in the top bar and a command. */
export function ExportChapterButton({ draftId, versionId }: ExportChapterButtonProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  useCommand({ id: 'export-chapter', title: t('exporting.chapter.action'), run: () => setOpen(true) })
  return (
    <>
      <SlotFill name="top-actions">
        <IconButton label={t('exporting.chapter.action')} icon={Printer} onPress={() => setOpen(true)} />
      </SlotFill>
      {isOpen ? <ExportChapterDialog draftId={draftId} versionId={versionId} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
