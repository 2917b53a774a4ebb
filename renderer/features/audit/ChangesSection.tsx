import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editionKinds, type EditionKind } from '../../../shared/domain/edition'
import type { EditionId } from '../../../shared/domain/ids'
import type { Pack } from '../../../shared/domain/pack'
import type { PackChanges, TaughtEdition } from '../../../shared/domain/pack-changes'
import type { ChangesView } from '../../../shared/ipc/audit-channels'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { isTaskRunning } from '../../api/task-desk'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { useTaskDesk } from '../../api/use-task-desk'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Select } from '../../ui/Select'
import { Skeleton } from '../../ui/Skeleton'
import { ChangeLines } from './ChangeLines'
import { FolderReportView } from './FolderReportView'
import { folderTask } from './folder-task'
import { useOutputFolder } from '../../words/use-output-folder'
import './audit.css'

/** What has changed in a pack since it was taught last, its page in the pack, and the summary alone. */
export function ChangesSection({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<EditionKind>('participant')
  const [editionId, setEdition] = useState<EditionId | null>(null)
  const { value, error } = useQuery('changes:view', { packId: pack.id, kind, editionId })
  const changeKind = (next: EditionKind) => {
    setKind(next)
    setEdition(null)
  }
  return (
    <section data-step="changes" className="ui-section audit-section" aria-labelledby="workshop-changes">
      <div className="audit-head">
        <h2 id="workshop-changes" tabIndex={-1}>
          {t('audit.changes.title')}
        </h2>
        <Select
          label={t('audit.preview.kind')}
          isLabelHidden
          value={kind}
          options={editionKinds.map((one) => ({ value: one, text: t(`common.kinds.${one}`) }))}
          onChange={changeKind}
        />
      </div>
      {error && !value ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {!error && !value ? <Skeleton label={t('common.loading')} lines={3} /> : null}
      {value ? <Found view={value} pack={pack} kind={kind} editionId={editionId} onEdition={setEdition} /> : null}
    </section>
  )
}

interface FoundProps {
  readonly view: ChangesView
  readonly pack: Pack
  readonly kind: EditionKind
  readonly editionId: EditionId | null
  readonly onEdition: (editionId: EditionId | null) => void
}

const automatic = 'automatic'

function Found({ view, pack, kind, editionId, onEdition }: FoundProps) {
  const { t } = useTranslation()
  const saving = useCall('changes:inPack')
  const { editions, inPack, found } = view
  const setPage = (isIn: boolean, since: EditionId | null) =>
    void saving.run({ packId: pack.id, inPack: isIn ? { editionId: since } : null })
  const choose = (value: string) => {
    const next = editions.find((one) => one.editionId === value)?.editionId ?? null
    onEdition(next)
    if (inPack) setPage(true, next)
  }
  const nameOf = ({ packTitle, number, workshopTitle, district }: TaughtEdition) =>
    t('audit.changes.edition', {
      pack: packTitle,
      number,
      where: [workshopTitle, district].filter(Boolean).join(', '),
    })
  if (editions.length === 0) return <p className="ui-soft">{t('audit.changes.none')}</p>
  return (
    <div className="ui-form">
      <Select
        label={t('audit.changes.against')}
        value={editionId ?? automatic}
        options={[
          { value: automatic, text: t('audit.changes.automatic') },
          ...editions.map((one) => ({ value: String(one.editionId), text: nameOf(one) })),
        ]}
        onChange={choose}
      />
      {found ? <ChangeLines found={found} /> : <p className="ui-soft">{t('audit.changes.none')}</p>}
      <Checkbox
        label={t('audit.changes.inPack')}
        description={t('audit.changes.inPackHint')}
        isSelected={inPack !== null}
        isDisabled={saving.isBusy}
        onChange={(isIn) => setPage(isIn, editionId)}
      />
      {saving.error ? <ErrorNotice words={errorWords(t, saving.error)} /> : null}
      {found && found.changes.length > 0 ? (
        <SaveSummary pack={pack} kind={kind} editionId={editionId} found={found} />
      ) : null}
    </div>
  )
}

interface SaveSummaryProps extends Pick<FoundProps, 'pack' | 'kind' | 'editionId'> {
  readonly found: PackChanges
}

function SaveSummary({ pack, kind, editionId }: SaveSummaryProps) {
  const { t } = useTranslation()
  const task = useTaskDesk(folderTask)
  const { folder } = useOutputFolder(t('audit.all.folder'))
  const owner = `changes:${pack.id}`
  const save = async () => {
    if (folder === null) return
    await folderTask.start({ owner, request: null }, () =>
      call('changes:export', { packId: pack.id, kind, editionId, formats: ['pdf'], folder }),
    )
  }
  return (
    <>
      <div className="ui-buttons">
        <Button icon={FileDown} isDisabled={isTaskRunning(task) || folder === null} onPress={() => void save()}>
          {t('audit.changes.export')}
        </Button>
      </div>
      {task?.owner === owner ? <FolderReportView task={task} onAgain={() => void save()} /> : null}
    </>
  )
}
