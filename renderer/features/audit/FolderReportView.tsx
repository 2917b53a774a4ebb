import { CircleCheck, CircleSlash } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FolderReport } from '../../../shared/domain/folder-report'
import { nameGap } from '../../../shared/i18n/describe-gap'
import type { TaskReport } from '../../../shared/ipc/workshop-channels'
import { call } from '../../api/call'
import type { DeskTask } from '../../api/task-desk'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { TaskBox } from '../../words/TaskBox'
import { useReport } from '../../words/use-report'
import { folderTask } from './folder-task'

export interface FolderReportViewProps {
  readonly task: DeskTask
  readonly onAgain: () => void
}

/** How the making of a folder stands, from its first step to the report. */
export function FolderReportView({ task, onAgain }: FolderReportViewProps) {
  const { t } = useTranslation()
  const { report } = task
  const folder = report?.folder
  const made = folder !== undefined && folder.files.length > 0 ? <Made folder={folder} /> : null
  return (
    <TaskBox
      task={task}
      stop={{ text: t('audit.work.stop'), run: () => folderTask.cancel() }}
      onAgain={onAgain}
      failed={made}
    >
      {report?.state === 'done' && folder ? <Done report={report} folder={folder} /> : null}
      {report?.state === 'cancelled' ? (
        <>
          <p className="ui-outcome" role="status">
            <Icon of={CircleSlash} />
            {t('audit.work.cancelled')}
          </p>
          {made}
        </>
      ) : null}
    </TaskBox>
  )
}

function Done({ report: { files }, folder }: { readonly report: TaskReport; readonly folder: FolderReport }) {
  const { t } = useTranslation()
  const report = useReport()
  const isWhole = folder.files.some(({ item }) => item === 'index')
  const [first] = files
  const path = first?.path ?? ''
  const openWords = t(isWhole ? 'audit.work.openIndex' : 'audit.work.openFile')
  return (
    <>
      <p className="ui-outcome" data-tone="good" role="status">
        <Icon of={CircleCheck} />
        {t('audit.work.done', { count: folder.files.length })}
      </p>
      {first ? (
        <div className="ui-buttons">
          <Button isSmall onPress={() => void call('file:open', { path }).then(report)}>
            {openWords}
          </Button>
          <Button isSmall onPress={() => void call('file:show', { path }).then(report)}>
            {t('audit.work.show')}
          </Button>
        </div>
      ) : null}
      <Made folder={folder} />
    </>
  )
}

/** What lies in the folder, also when the work was stopped before its end. */
function Made({ folder }: { readonly folder: FolderReport }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="ui-path">{t('audit.work.folder', { folder: folder.folder })}</p>
      <Lines
        summary={t('audit.work.files', { count: folder.files.length })}
        lines={folder.files.map((one) => one.path)}
      />
      <Lines
        summary={t('audit.work.leftOut', { count: folder.leftOut.length })}
        lines={folder.leftOut.map((gap) => nameGap(gap, t))}
        isOpen
      />
      <Lines
        summary={t('audit.work.warnings', { count: folder.warnings.length })}
        lines={folder.warnings.map(({ title, words }) => `${title}: ${words}`)}
      />
    </>
  )
}

interface LinesProps {
  readonly summary: string
  readonly lines: readonly string[]
  readonly isOpen?: boolean
}

function Lines({ summary, lines, isOpen = false }: LinesProps) {
  const unique = [...new Set(lines)]
  if (unique.length === 0) return null
  return (
    <details className="ui-details" open={isOpen}>
      <summary>{summary}</summary>
      <ul className="audit-plain-list">
        {unique.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
