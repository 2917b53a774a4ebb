import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useRestore } from './use-restore'
import { useVersionReading } from './version-reading'
import './versions.css'

/** After a restore, until the next change of the text: which text this is, and the way back. */
export function RestoreNotice({ draftId }: { readonly draftId: DraftId }) {
  const { t } = useTranslation()
  const { restored, shown } = useVersionReading(draftId)
  const { isBusy, takeBack } = useRestore(draftId)
  if (!restored || shown) return null
  const { previous, name } = restored
  return (
    <div className="vs-restored">
      <Notice
        actions={
          previous ? (
            <Button isSmall isDisabled={isBusy} onPress={() => void takeBack(previous)}>
              {t('versions.undo')}
            </Button>
          ) : null
        }
      >
        {t('versions.restored', { name })}
      </Notice>
    </div>
  )
}
