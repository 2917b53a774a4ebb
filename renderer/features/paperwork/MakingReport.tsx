import { CircleCheck, CircleSlash } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TaskReport } from '../../../shared/ipc/workshop-channels'
import { describeLosses } from '../../../shared/i18n/describe-loss'
import type { DeskTask } from '../../api/task-desk'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'
import { FileList } from '../../words/FileList'
import { TaskBox } from '../../words/TaskBox'
import { paperTask } from './paper-task'
import { useMatterWords } from './use-matter-words'

export interface MakingReportProps {
  readonly task: DeskTask
  readonly onAgain: () => void
}

/** How the making of papers stands, from its first step to the files and what was said about them. */
export function MakingReport({ task, onAgain }: MakingReportProps) {
  const { t } = useTranslation()
  const { report } = task
  const files = report?.files ?? []
  return (
    <TaskBox
      task={task}
      stop={{ text: t('paperwork.make.stop'), run: () => paperTask.cancel() }}
      onAgain={onAgain}
      failed={files.length > 0 ? <WrittenBefore files={files} /> : null}
    >
      {report?.state === 'done' ? (
        <>
          <p className="ui-outcome" data-tone="good" role="status">
            <Icon of={CircleCheck} />
            {t('paperwork.make.done', { count: files.length })}
          </p>
          <FileList label={t('paperwork.make.files')} files={files} />
          <Warnings report={report} />
        </>
      ) : (
        <p className="ui-outcome" role="status">
          <Icon of={CircleSlash} />
          {t('paperwork.make.cancelled')}
        </p>
      )}
    </TaskBox>
  )
}

/** What stands in the folder although the making failed. */
function WrittenBefore({ files }: Pick<TaskReport, 'files'>) {
  const { t } = useTranslation()
  return (
    <>
      <p className="ui-outcome">{t('paperwork.make.writtenBefore', { count: files.length })}</p>
      <FileList label={t('paperwork.make.files')} files={files} />
    </>
  )
}

function Warnings({ report: { matters = [], losses } }: { readonly report: TaskReport }) {
  const { t } = useTranslation()
  const wordsOf = useMatterWords()
  const lines = new Set(matters.map(({ kind, matter }) => `${t(`papers.kinds.${kind}`)}: ${wordsOf(matter)}`))
  return (
    <>
      {losses.length > 0 ? (
        <Notice tone="attention">
          <strong>{t('paperwork.make.losses')}</strong>
          <ul className="ui-bullets">
            {describeLosses(losses, t).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {lines.size > 0 ? (
        <details className="ui-details">
          <summary>
            {t('paperwork.make.warned')} ({lines.size})
          </summary>
          <ul className="ui-bullets">
            {[...lines].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
