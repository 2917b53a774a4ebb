import { CircleCheck, CircleSlash } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { FileList } from '../../words/FileList'
import { TaskBox } from '../../words/TaskBox'
import type { ExportTask } from './export-desk'
import { exportDesk } from './export-desk-of-window'
import { ReportLists } from './ReportLists'
import { SmallerFile } from './SmallerFile'

export interface ExportProgressProps {
  readonly task: ExportTask
  readonly onAgain: () => void
}

/** How an export stands, from its first step to the report with the files. */
export function ExportProgress({ task, onAgain }: ExportProgressProps) {
  const { t } = useTranslation()
  return (
    <TaskBox
      task={task}
      stop={{ text: t('exporting.stop'), run: () => exportDesk.cancel() }}
      onAgain={onAgain}
      failed={<Lists task={task} />}
    >
      {task.report?.state === 'done' ? (
        <Done task={task} />
      ) : (
        <p className="ui-outcome" role="status">
          <Icon of={CircleSlash} />
          {t('exporting.cancelled')}
        </p>
      )}
    </TaskBox>
  )
}

function Done({ task }: Pick<ExportProgressProps, 'task'>) {
  const { t } = useTranslation()
  const { report, request } = task
  const files = report?.files ?? []
  const isIssued = request.target.type === 'pack' && request.target.purpose === 'edition'
  return (
    <>
      <p className="ui-outcome" data-tone="good" role="status">
        <Icon of={CircleCheck} />
        {isIssued ? t('exporting.issued') : t('exporting.done')}
      </p>
      <FileList label={t('exporting.files')} files={files} factOf={({ kind }) => t(`common.kinds.${kind}`)} />
      <SmallerFile files={files} request={request} />
      <Lists task={task} />
    </>
  )
}

function Lists({ task: { report } }: Pick<ExportProgressProps, 'task'>) {
  if (!report) return null
  return <ReportLists findings={report.findings} losses={report.losses} leftOut={report.leftOut ?? []} />
}
