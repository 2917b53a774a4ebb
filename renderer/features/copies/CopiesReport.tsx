import { CircleCheck, CircleSlash } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { describeLosses } from '../../../shared/i18n/describe-loss'
import type { TaskReport } from '../../../shared/ipc/workshop-channels'
import { call } from '../../api/call'
import type { DeskTask } from '../../api/task-desk'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'
import { fileName } from '../../words/file-name'
import { TaskBox } from '../../words/TaskBox'
import { useReport } from '../../words/use-report'
import { copiesTask } from './copies-task'

export interface CopiesReportProps {
  readonly task: DeskTask
  readonly onAgain: () => void
}

/** How the copies stand, from the first step to the folder with all of them. */
export function CopiesReport({ task, onAgain }: CopiesReportProps) {
  const { t } = useTranslation()
  const { report } = task
  const isDone = report?.state === 'done'
  const count = report?.files.length ?? 0
  return (
    <TaskBox
      task={task}
      stop={{ text: t('annexes.copies.stop'), run: () => copiesTask.cancel() }}
      onAgain={onAgain}
      failed={report ? <Written report={report} /> : null}
    >
      {report ? (
        <>
          <p className="ui-outcome" data-tone={isDone ? 'good' : undefined} role="status">
            <Icon of={isDone ? CircleCheck : CircleSlash} />
            {isDone ? t('annexes.copies.done', { count }) : t('annexes.copies.cancelled', { count })}
          </p>
          <Written report={report} />
        </>
      ) : null}
    </TaskBox>
  )
}

function Written({ report: { files, losses } }: { readonly report: TaskReport }) {
  const { t } = useTranslation()
  const say = useReport()
  const [first] = files
  return (
    <>
      {first ? (
        <>
          <div>
            <Button isSmall onPress={() => void call('file:show', { path: first.path }).then(say)}>
              {t('annexes.copies.show')}
            </Button>
          </div>
          <details className="ui-details copies-files">
            <summary>{t('annexes.copies.files', { count: files.length })}</summary>
            <ul>
              {files.map(({ path }) => (
                <li key={path}>{fileName(path)}</li>
              ))}
            </ul>
          </details>
        </>
      ) : null}
      {losses.length > 0 ? (
        <Notice tone="attention">
          <ul className="ui-bullets">
            {describeLosses(losses, t).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
