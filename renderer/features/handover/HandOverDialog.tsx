import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChapterId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { useCall } from '../../api/use-call'
import { useIsAway } from '../../api/use-is-away'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FolderField } from '../../ui/FolderField'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextField } from '../../ui/TextField'
import { showToast } from '../../ui/toasts'
import { dayWords, localDay } from '../../words/day-words'
import { SavedNotice } from './SavedNotice'
import { useOutputFolder } from '../../words/use-output-folder'

export interface HandOverDialogProps {
  readonly chapterId: ChapterId
  readonly title: string
  readonly onClose: () => void
}

/** One file with a chapter for somebody else; what leaves the library is always a version. */
export function HandOverDialog({ chapterId, title, onClose }: HandOverDialogProps) {
  const { t, i18n } = useTranslation()
  const { folder, choose } = useOutputFolder(t('handover.chooseFolder'))
  const { value: unnamed = [] } = useQuery('handover:unnamed', { chapterId })
  const isAway = useIsAway()
  const handOver = useCall('handover:chapter')
  const [what, setWhat] = useState<'name' | 'versions'>('name')
  const [name, setName] = useState(() =>
    t('handover.chapter.proposedName', { day: dayWords(i18n.language, localDay(new Date())) }),
  )
  const [path, setPath] = useState<string | null>(null)
  const isNaming = unnamed.length > 0 && what === 'name'
  const run = async () => {
    if (folder === null || (isNaming && !name.trim())) return
    if (!(await flushAll())) return showToast({ text: t('handover.notSaved'), tone: 'attention' })
    const result = await handOver.run({ chapterId, folder, versionName: isNaming ? name.trim() : null })
    if (result.ok) setPath(result.value.path)
  }
  return (
    <Dialog
      title={t('handover.chapter.title', { title })}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{path ? t('common.close') : t('common.cancel')}</Button>
          {path ? null : (
            <Button
              variant="primary"
              isDisabled={folder === null || handOver.isBusy || isAway || (isNaming && !name.trim())}
              onPress={() => void run()}
            >
              {t('handover.chapter.save')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('handover.chapter.text')}</p>
      {unnamed.length > 0 && !path ? (
        <>
          <p className="ui-soft">
            {t('handover.chapter.unnamed', { count: unnamed.length })}{' '}
            {unnamed.map((one) => `${one.title} (${one.language.toUpperCase()})`).join(', ')}
          </p>
          <RadioGroup
            label={t('handover.chapter.what')}
            value={what}
            choices={[
              {
                value: 'name',
                text: t('handover.chapter.nameFirst'),
                description: t('handover.chapter.nameFirstHint'),
              },
              {
                value: 'versions',
                text: t('handover.chapter.onlyVersions'),
                description: t('handover.chapter.onlyVersionsHint'),
              },
            ]}
            onChange={setWhat}
          />
          {what === 'name' ? (
            <TextField
              label={t('handover.chapter.versionName')}
              value={name}
              onChange={setName}
              error={name.trim() ? undefined : t('handover.chapter.versionNameMissing')}
            />
          ) : null}
        </>
      ) : null}
      {path ? null : <FolderField label={t('handover.folder')} folder={folder} onChange={choose} />}
      {handOver.error ? <ErrorNotice words={errorWords(t, handOver.error)} /> : null}
      {path ? (
        <SavedNotice words={t('handover.chapter.done', { path })} hint={t('handover.chapter.doneHint')} path={path} />
      ) : null}
    </Dialog>
  )
}
