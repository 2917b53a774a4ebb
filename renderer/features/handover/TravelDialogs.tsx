import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { useCommand } from '../../api/command-registry'
import { ContinueDialog } from './ContinueDialog'
import { HandOverDialog } from './HandOverDialog'
import { OpenPackageDialog } from './OpenPackageDialog'
import { RescuedDialog } from './RescuedDialog'
import { TakeAlongDialog } from './TakeAlongDialog'
import { TakeBackDialog } from './TakeBackDialog'
import { TakeInDialog } from './TakeInDialog'
import { openHandedFile, showTravel, useTravel } from '../../api/travel-desk'
import { useOpenFormat } from './use-open-format'

export interface TravelDialogsProps {
  readonly onOpenChapter: (draftId: DraftId) => void
  readonly onTakenIn: (draftIds: readonly DraftId[]) => void
}

/** What travels between computers: the palette's commands, and the one dialog that is open. */
export function TravelDialogs({ onOpenChapter, onTakenIn }: TravelDialogsProps) {
  const { t } = useTranslation()
  const travel = useTravel()
  const saveOpenFormat = useOpenFormat()
  useCommand({ id: 'open-handed', title: t('handover.openFile'), run: () => void openHandedFile() })
  useCommand({ id: 'take-along', title: t('handover.along.action'), run: () => showTravel({ what: 'take-along' }) })
  useCommand({ id: 'open-format', title: t('handover.open.action'), run: () => void saveOpenFormat() })
  useCommand({ id: 'rescued', title: t('handover.rescued.action'), run: () => showTravel({ what: 'rescued' }) })
  const close = () => showTravel(null)
  switch (travel?.what) {
    case 'chapter':
      return <HandOverDialog chapterId={travel.chapterId} title={travel.title} onClose={close} />
    case 'chapter-file':
      return <TakeInDialog path={travel.path} onClose={close} onOpenChapter={onOpenChapter} onTakenIn={onTakenIn} />
    case 'library-file':
      return <ContinueDialog path={travel.path} onClose={close} />
    case 'open-package':
      return <OpenPackageDialog path={travel.path} onClose={close} />
    case 'take-along':
      return <TakeAlongDialog onClose={close} />
    case 'take-back':
      return <TakeBackDialog onClose={close} />
    case 'rescued':
      return <RescuedDialog onClose={close} />
    default:
      return null
  }
}
