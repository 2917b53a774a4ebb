import { FolderDown, ScrollText } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editionKinds, outputFormats, type EditionKind, type OutputFormat } from '../../../shared/domain/edition'
import { paperKinds, type PaperKind } from '../../../shared/domain/paper'
import type { Workshop } from '../../../shared/domain/workshop'
import { call } from '../../api/call'
import { useCommand } from '../../api/command-registry'
import { flushAll } from '../../api/flush-registry'
import { isTaskRunning } from '../../api/task-desk'
import { useTaskDesk } from '../../api/use-task-desk'
import { Button } from '../../ui/Button'
import { FolderField } from '../../ui/FolderField'
import { Boxes } from './Boxes'
import { FolderReportView } from './FolderReportView'
import { folderTask } from './folder-task'
import { useOutputFolder } from '../../words/use-output-folder'
import './audit.css'

const usualFormats: readonly OutputFormat[] = ['pdf', 'docx']

/** The workshop's whole folder with one button, or its audit record alone. */
export function AllSection({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation()
  const task = useTaskDesk(folderTask)
  const { folder, choose } = useOutputFolder(t('audit.all.folder'))
  const [kinds, setKinds] = useState<readonly EditionKind[]>(editionKinds)
  const [formats, setFormats] = useState(usualFormats)
  const [papers, setPapers] = useState<readonly PaperKind[]>(paperKinds)
  const [last, setLast] = useState<'all' | 'record'>('all')
  const owner = `workshop:${workshop.id}`
  const isBusy = isTaskRunning(task)
  const isChosen = kinds.length > 0 && formats.length > 0
  const make = async (what: 'all' | 'record') => {
    if (folder === null || (what === 'all' && !isChosen) || !(await flushAll())) return
    setLast(what)
    const all = { workshopId: workshop.id, kinds: [...kinds], formats: [...formats], papers: [...papers], folder }
    const scope = { type: 'workshop', workshopId: workshop.id } as const
    await folderTask.start({ owner, request: null }, () =>
      what === 'all' ? call('folder:workshop', all) : call('audit:export', { scope, folder }),
    )
  }
  useCommand({ id: 'export-all', title: t('audit.all.start'), run: () => void make('all') })
  return (
    <section data-step="all" className="ui-section audit-section" aria-labelledby="workshop-all">
      <h2 id="workshop-all" tabIndex={-1}>
        {t('audit.all.title')}
      </h2>
      <p className="ui-lead">{t('audit.all.lead')}</p>
      <div className="ui-form">
        <Boxes
          label={t('audit.all.kinds')}
          values={editionKinds}
          chosen={kinds}
          nameOf={(kind) => t(`common.kinds.${kind}`)}
          onChange={setKinds}
        />
        <Boxes
          label={t('audit.all.formats')}
          values={outputFormats}
          chosen={formats}
          nameOf={(format) => t(`exporting.format.${format}`)}
          onChange={setFormats}
        />
        <Boxes
          label={t('paperwork.title')}
          values={paperKinds}
          chosen={papers}
          nameOf={(paper) => t(`papers.kinds.${paper}`)}
          onChange={setPapers}
        >
          <Button isSmall variant="link" onPress={() => setPapers(papers.length === 0 ? paperKinds : [])}>
            {t(papers.length === 0 ? 'audit.all.allPapers' : 'audit.all.noPapers')}
          </Button>
        </Boxes>
        <FolderField
          label={t('audit.all.folder')}
          changeName={t('audit.all.chooseFolder')}
          folder={folder}
          onChange={choose}
        />
        <div className="ui-buttons">
          <Button
            variant="primary"
            icon={FolderDown}
            isDisabled={isBusy || folder === null || !isChosen}
            onPress={() => void make('all')}
          >
            {t('audit.all.start')}
          </Button>
          <Button icon={ScrollText} isDisabled={isBusy || folder === null} onPress={() => void make('record')}>
            {t('audit.all.record')}
          </Button>
          {isChosen ? null : <span className="ui-field-error">{t('audit.all.nothingChosen')}</span>}
          {isBusy && task?.owner !== owner ? <span className="ui-soft">{t('audit.work.busy')}</span> : null}
        </div>
        {task?.owner === owner ? <FolderReportView task={task} onAgain={() => void make(last)} /> : null}
      </div>
    </section>
  )
}
