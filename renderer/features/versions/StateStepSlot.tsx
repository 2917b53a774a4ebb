import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { useQuery } from '../../api/use-query'
import { SlotFill } from '../../ui/Slot'
import { StateSteps } from './StateSteps'

/** The next step of the newest named version, beside its state in the top bar. */
export function StateStepSlot({ draftId }: { readonly draftId: DraftId }) {
  const { t } = useTranslation()
  const { value: rows } = useQuery('chapter:list', {})
  const row = rows?.find((one) => one.draftId === draftId)
  if (!row?.latest) return null
  const name = t('library.version', { number: row.latest.number })
  return (
    <SlotFill name="top-title">
      {/* That an approved text is outdated is said rarely and not by the way: it stands in the menu. */}
      <StateSteps
        version={{ ...row.latest, name }}
        chapterId={row.chapterId}
        isMain={row.latest.state !== 'approved'}
      />
    </SlotFill>
  )
}
