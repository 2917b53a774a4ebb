import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { forgetEverything } from '../../api/queries'
import { useCall } from '../../api/use-call'
import { useIsAway } from '../../api/use-is-away'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FolderField } from '../../ui/FolderField'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { SavedNotice } from './SavedNotice'
import { useOutputFolder } from '../../words/use-output-folder'

/** The whole library in one file for another computer. */
export function TakeAlongDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { folder, choose } = useOutputFolder(t('handover.chooseFolder'))
  const isAway = useIsAway()
  const along = useCall('handover:takeAlong')
  const [path, setPath] = useState<string | null>(null)
  const run = async () => {
    if (folder === null) return
    if (!(await flushAll())) return showToast({ text: t('handover.notSaved'), tone: 'attention' })
    const result = await along.run({ folder })
    if (result.ok) setPath(result.value.path)
  }
  // The window is built anew: what was open for writing is only read from now on.
  const close = () => {
    onClose()
    if (path) forgetEverything()
  }
  return (
    <Dialog
      title={t('handover.along.title')}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{path ? t('common.close') : t('common.cancel')}</Button>
          {path ? null : (
            <Button variant="primary" isDisabled={folder === null || along.isBusy || isAway} onPress={() => void run()}>
              {t('handover.along.save')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('handover.along.text')}</p>
      <Notice>{t('handover.along.after')}</Notice>
      {path ? null : <FolderField label={t('handover.folder')} folder={folder} onChange={choose} />}
      {along.error ? <ErrorNotice words={errorWords(t, along.error)} /> : null}
      {path ? <SavedNotice words={t('handover.along.done', { path })} path={path} /> : null}
    </Dialog>
  )
}
