import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { rememberReplacing, useLastReplacing } from './last-replacing'

/** What was replaced last, the way back, and what the way back could not give. */
export function ReplacedNotice() {
  const { t } = useTranslation()
  const last = useLastReplacing()
  const undoing = useCall('replace:undo')
  const [undone, setUndone] = useState<{ readonly count: number; readonly refused: readonly string[] } | null>(null)
  const undo = async () => {
    await flushAll()
    const texts = last.map(({ draftId, revision, versionId }) => ({ draftId, revision, versionId }))
    const done = await undoing.run({ texts })
    if (!done.ok) return
    rememberReplacing([])
    setUndone({ count: done.value.restored.length, refused: done.value.refused.map(({ title }) => title) })
  }
  const count = last.reduce((sum, text) => sum + text.count, 0)
  const tooLong = last.reduce((sum, text) => sum + text.tooLong, 0)
  return (
    <>
      {last.length > 0 ? (
        <Notice
          actions={
            <Button isSmall isDisabled={undoing.isBusy} onPress={() => void undo()}>
              {t('replacing.undo')}
            </Button>
          }
        >
          {t('replacing.done', { count })} {t('replacing.doneIn', { count: last.length })}
          {tooLong > 0 ? ` ${t('replacing.tooLong', { sum: tooLong })}` : ''}
        </Notice>
      ) : null}
      {last.length === 0 && undone ? (
        <Notice tone={undone.refused.length > 0 ? 'attention' : 'plain'}>
          {t('replacing.undone', { count: undone.count })}
          {undone.refused.length > 0 ? ` ${t('replacing.refused', { titles: undone.refused.join(', ') })}` : ''}
        </Notice>
      ) : null}
      {undoing.error ? <ErrorNotice words={errorWords(t, undoing.error)} /> : null}
    </>
  )
}
