import { PackageCheck, Printer, RotateCcw } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditionKind } from '../../../shared/domain/edition'
import type { Finding } from '../../../shared/domain/finding'
import type { Pack } from '../../../shared/domain/pack'
import { useCommand } from '../../api/command-registry'
import { flushAll } from '../../api/flush-registry'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { showToast } from '../../ui/toasts'
import { ExportProgress } from './ExportProgress'
import { isTaskRunning } from '../../api/task-desk'
import { ownerOf, type ExportRequest } from './export-desk'
import { exportDesk, useExportTask } from './export-desk-of-window'
import { FolderField } from '../../ui/FolderField'
import { FormatBoxes, useChosenFormats } from './FormatBoxes'
import { countOf } from './group-findings'
import { layoutChoices, printOfLayout, type LayoutChoice } from './layout-choice'
import { TrainerExtras, usualExtras, type Extras } from './TrainerExtras'
import { useOutputFolder } from '../../words/use-output-folder'

export interface PrintSectionProps {
  readonly pack: Pack
  readonly kind: EditionKind
  /** What the check found so far; the export itself checks once more. */
  readonly findings: readonly Finding[]
  readonly onKind: (kind: EditionKind) => void
}

/** Proof or issue: for whom, which files, where to, and how it went. */
export function PrintSection({ pack, kind, findings, onKind }: PrintSectionProps) {
  const { t } = useTranslation()
  const last = useQuery('export:last', {})
  const task = useExportTask()
  const chosen = useChosenFormats()
  const folder = useOutputFolder(t('exporting.folder'))
  const [layout, setLayout] = useState<LayoutChoice>('pack')
  const [extras, setExtras] = useState<Extras>(usualExtras)
  const [reason, setReason] = useState('')
  const [isReasonMissing, setReasonMissing] = useState(false)
  const reasonInput = useRef<HTMLInputElement>(null)
  const errors = countOf(findings, 'error')
  const stops = countOf(findings, 'stop')
  const owner = `pack:${pack.id}`
  const begin = async (request: ExportRequest) => {
    if (await flushAll()) await exportDesk.begin(request)
    else showToast({ text: t('exporting.notSaved'), tone: 'loss' })
  }
  const run = (purpose: 'proof' | 'edition') => {
    if (folder.folder === null || chosen.formats.length === 0) return
    if (purpose === 'edition' && errors > 0 && !reason.trim()) {
      setReasonMissing(true)
      reasonInput.current?.focus()
      return
    }
    const acceptedReason = purpose === 'edition' && errors > 0 ? reason.trim() : ''
    const print = printOfLayout[layout]
    const trainers = kind === 'trainer' ? { extras } : {}
    const target = {
      type: 'pack' as const,
      packId: pack.id,
      kind,
      purpose,
      acceptedReason,
      ...(print && { print }),
      ...trainers,
    }
    void begin({ target, formats: [...chosen.formats], folder: folder.folder })
  }
  const repeated = last.value && { ...last.value, formats: [...last.value.formats] }
  const isBusy = isTaskRunning(task)
  useCommand({ id: 'proof', title: t('exporting.proof'), run: () => run('proof') })
  useCommand({ id: 'issue', title: t('exporting.issue'), run: () => run('edition') })
  return (
    <section data-step="print" className="ui-section" aria-labelledby="workshop-print">
      <h2 id="workshop-print" tabIndex={-1}>
        {t('exporting.print.title')}
      </h2>
      <div className="ui-form">
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
          onChange={onKind}
        />
        {kind === 'trainer' ? (
          <TrainerExtras extras={extras} commentsHint={t('exporting.extras.commentsHintPack')} onChange={setExtras} />
        ) : null}
        <Select
          label={t('exporting.layout.title')}
          description={t('exporting.layout.hint')}
          value={layout}
          options={layoutChoices.map((value) => ({ value, text: t(`exporting.layout.${value}`) }))}
          onChange={setLayout}
        />
        <FormatBoxes {...chosen} />
        {chosen.formats.length === 0 ? <span className="ui-field-error">{t('exporting.noFormat')}</span> : null}
        <FolderField
          label={t('exporting.folder')}
          changeName={t('exporting.changeFolder')}
          folder={folder.folder}
          onChange={folder.choose}
        />
        {stops > 0 ? <Notice tone="loss">{t('exporting.stopped', { count: stops })}</Notice> : null}
        {stops === 0 && errors > 0 ? (
          <TextField
            inputRef={reasonInput}
            label={t('exporting.reason')}
            description={t('exporting.reasonHint', { count: errors })}
            value={reason}
            maxLength={500}
            onChange={(text) => {
              setReason(text)
              setReasonMissing(false)
            }}
            error={isReasonMissing ? t('exporting.reasonMissing') : undefined}
          />
        ) : null}
        <div className="ui-buttons">
          <Button icon={Printer} isDisabled={isBusy || chosen.formats.length === 0} onPress={() => run('proof')}>
            {t('exporting.proof')}
          </Button>
          <Button
            variant="primary"
            icon={PackageCheck}
            isDisabled={isBusy || chosen.formats.length === 0}
            onPress={() => run('edition')}
          >
            {t('exporting.issue')}
          </Button>
          {repeated && ownerOf(repeated) === owner ? (
            <Button variant="plain" icon={RotateCcw} isDisabled={isBusy} onPress={() => void begin(repeated)}>
              {t('exporting.repeat')}
            </Button>
          ) : null}
        </div>
        <p className="ui-description">{t('exporting.proofHint')}</p>
        {task?.owner === owner ? <ExportProgress task={task} onAgain={() => void begin(task.request)} /> : null}
      </div>
    </section>
  )
}
