import { Archive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call'
import { flushAll } from '../../api/flush-registry'
import { isTaskRunning } from '../../api/task-desk'
import { useTaskDesk } from '../../api/use-task-desk'
import { Button } from '../../ui/Button'
import { FolderField } from '../../ui/FolderField'
import { FolderReportView } from './FolderReportView'
import { folderTask } from './folder-task'
import { useOutputFolder } from '../../words/use-output-folder'
import './audit.css'

/** Everything that an auditor of a project asks for, as one folder. */
export function ProjectFolder({ projectId }: { readonly projectId: string }) {
  const { t } = useTranslation()
  const task = useTaskDesk(folderTask)
  const { folder, choose } = useOutputFolder(t('audit.all.folder'))
  const owner = `project:${projectId}`
  const isBusy = isTaskRunning(task)
  const make = async () => {
    if (folder === null || !(await flushAll())) return
    await folderTask.start({ owner, request: null }, () => call('folder:project', { projectId, folder }))
  }
  return (
    <section className="ui-section audit-section" aria-labelledby="project-folder">
      <h2 id="project-folder">{t('audit.project.title')}</h2>
      <p className="ui-lead">
        {t('audit.project.lead')} {t('audit.project.people')}
      </p>
      <div className="ui-form">
        <FolderField
          label={t('audit.all.folder')}
          changeName={t('audit.all.chooseFolder')}
          folder={folder}
          onChange={choose}
        />
        <div className="ui-buttons">
          <Button icon={Archive} isDisabled={isBusy || folder === null} onPress={() => void make()}>
            {t('audit.project.start')}
          </Button>
          {isBusy && task?.owner !== owner ? <span className="ui-soft">{t('audit.work.busy')}</span> : null}
        </div>
        {task?.owner === owner ? <FolderReportView task={task} onAgain={() => void make()} /> : null}
      </div>
    </section>
  )
}
