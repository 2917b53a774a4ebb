import { CircleCheck, CircleSlash } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { describeLosses } from '../../../shared/i18n/describe-loss'
import type { TaskReport } from '../../../shared/ipc/workshop-channels'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { isTaskRunning, type DeskTask } from '../../api/task-desk'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { ReportBox } from '../../ui/ReportBox'
import { useReport } from '../../words/use-report'
import { copiesTask } from './copies-task'

export interface CopiesReportProps {
  readonly task: DeskTask
  readonly onAgain: () => void
}

/** How the copies stand, from the first step to the folder with all of them. */
export function CopiesReport({ task, onAgain }: CopiesReportProps) {
  const isRunning = isTaskRunning(task)
  return (
    <ReportBox isRunning={isRunning} data-task={task.owner}>
      {isRunning ? <Running task={task} /> : <Ended task={task} onAgain={onAgain} />}
    </ReportBox>
  )
}

function Running({ task: { report } }: { readonly task: DeskTask }) {
  const { t } = useTranslation()
  return (
    <>
      <ProgressBar label={t(`exporting.stages.${report?.stage ?? 'preparing'}`)} done={report?.done ?? 0} />
      <div>
        <Button isSmall isDisabled={!report} onPress={() => void copiesTask.cancel()}>
          {t('annexes.copies.stop')}
        </Button>
      </div>
    </>
  )
}

function Ended({ task: { report, error }, onAgain }: CopiesReportProps) {
  const { t } = useTranslation()
  const failure = error ?? report?.error ?? null
  if (failure)
    return (
      <>
        <ErrorNotice words={errorWords(t, failure)}>
          <Button onPress={onAgain}>{t('common.tryAgain')}</Button>
        </ErrorNotice>
        {report ? <Written report={report} /> : null}
      </>
    )
  if (!report) return null
  const isDone = report.state === 'done'
  return (
    <>
      <p className="ui-outcome" data-tone={isDone ? 'good' : undefined} role="status">
        <Icon of={isDone ? CircleCheck : CircleSlash} />
        {isDone
          ? t('annexes.copies.done', { count: report.files.length })
          : t('annexes.copies.cancelled', { count: report.files.length })}
      </p>
      <Written report={report} />
    </>
  )
}

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

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
                <li key={path}>{nameOf(path)}</li>
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
