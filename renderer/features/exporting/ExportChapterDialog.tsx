import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditionKind } from '../../../shared/domain/edition'
import { flushAll } from '../../api/flush-registry'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { showToast } from '../../ui/toasts'
import { ExportProgress } from './ExportProgress'
import { isTaskRunning } from '../../api/task-desk'
import { exportDesk, useExportTask } from './export-desk-of-window'
import { FolderField } from '../../ui/FolderField'
import { FormatBoxes, useChosenFormats } from './FormatBoxes'
import { chapterLayoutChoices, printOfLayout, type LayoutChoice } from './layout-choice'
import { TrainerExtras, usualExtras, type Extras } from './TrainerExtras'
import { useOutputFolder } from '../../words/use-output-folder'
import './exporting.css'

export interface ExportChapterDialogProps {
  readonly draftId: string
  /** What is proposed: a version, or null for the text as it is being written. */
  readonly versionId: string | null
  readonly onClose: () => void
}

/** One chapter alone, marked as such on every page. */
export function ExportChapterDialog({ draftId, versionId, onClose }: ExportChapterDialogProps) {
  const { t } = useTranslation()
  const { value: versions = [] } = useQuery('version:list', { draftId })
  const task = useExportTask()
  const chosen = useChosenFormats()
  const { folder, choose } = useOutputFolder(t('exporting.folder'))
  const [version, setVersion] = useState(versionId ?? '')
  const [kind, setKind] = useState<EditionKind>('participant')
  const [layout, setLayout] = useState<LayoutChoice>('a4')
  const [extras, setExtras] = useState<Extras>(usualExtras)
  const [isBegun, setBegun] = useState(false)
  const named = versions.filter(({ number, id }) => number !== null || id === versionId)
  const run = async () => {
    if (folder === null || chosen.formats.length === 0) return
    if (!(await flushAll())) return showToast({ text: t('exporting.notSaved'), tone: 'loss' })
    setBegun(true)
    const print = printOfLayout[layout]
    const trainers = kind === 'trainer' ? { extras } : {}
    const target = { type: 'chapter' as const, draftId, versionId: version || null, kind, print, ...trainers }
    await exportDesk.begin({ target, formats: [...chosen.formats], folder })
  }
  return (
    <Dialog
      title={t('exporting.chapter.title')}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.close')}</Button>
          <Button
            variant="primary"
            isDisabled={isTaskRunning(task) || folder === null || chosen.formats.length === 0}
            onPress={() => void run()}
          >
            {t('exporting.chapter.done')}
          </Button>
        </>
      }
    >
      <p className="ui-soft">{t('exporting.chapter.text')}</p>
      <Select
        label={t('exporting.chapter.which')}
        value={version}
        options={[
          { value: '', text: t('exporting.chapter.draft') },
          ...named.map(({ id, number, name }) => ({
            value: String(id),
            text: number === null ? name : t('exporting.chapter.version', { number, name }),
          })),
        ]}
        onChange={setVersion}
      />
      <RadioGroup
        label={t('exporting.kind')}
        look="card-row"
        value={kind}
        choices={[
          {
            value: 'participant',
            text: t('common.kinds.participant'),
            description: t('exporting.kindHint.participant'),
          },
          { value: 'trainer', text: t('common.kinds.trainer'), description: t('exporting.kindHint.trainer') },
        ]}
        onChange={setKind}
      />
      {kind === 'trainer' ? (
        <TrainerExtras extras={extras} commentsHint={t('exporting.extras.commentsHintChapter')} onChange={setExtras} />
      ) : null}
      <Select
        label={t('exporting.layout.title')}
        value={layout}
        options={chapterLayoutChoices.map((value) => ({ value, text: t(`exporting.layout.${value}`) }))}
        onChange={setLayout}
      />
      <FormatBoxes {...chosen} />
      <FolderField
        label={t('exporting.folder')}
        changeName={t('exporting.changeFolder')}
        folder={folder}
        onChange={choose}
      />
      {isBegun && task?.owner === `chapter:${draftId}` ? (
        <ExportProgress task={task} onAgain={() => void run()} />
      ) : null}
    </Dialog>
  )
}
