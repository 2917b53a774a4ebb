import { CircleCheck, CircleSlash } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TaskReport } from '../../../shared/ipc/workshop-channels'
import { describeLosses } from '../../../shared/i18n/describe-loss'
import { errorWords } from '../../api/error-words'
import { isTaskRunning, type DeskTask } from '../../api/task-desk'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { ReportBox } from '../../ui/ReportBox'
import { paperTask } from './paper-task'
import { PaperFiles } from './PaperFiles'
import { useMatterWords } from './use-matter-words'

export interface MakingReportProps {
  readonly task: DeskTask
  readonly onAgain: () => void
}

/** How the making of papers stands, from its first step to the files and what was said about them. */
export function MakingReport({ task, onAgain }: MakingReportProps) {
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
        <Button isSmall isDisabled={!report} onPress={() => void paperTask.cancel()}>
          {t('paperwork.make.stop')}
        </Button>
      </div>
    </>
  )
}

function Ended({ task: { report, error }, onAgain }: MakingReportProps) {
  const { t } = useTranslation()
  const failure = error ?? report?.error ?? null
  if (failure)
    return (
      <>
        <ErrorNotice words={errorWords(t, failure)}>
          <Button onPress={onAgain}>{t('common.tryAgain')}</Button>
        </ErrorNotice>
        {report && report.files.length > 0 ? <WrittenBefore files={report.files} /> : null}
      </>
    )
  if (report?.state !== 'done')
    return (
      <p className="ui-outcome" role="status">
        <Icon of={CircleSlash} />
        {t('paperwork.make.cancelled')}
      </p>
    )
  return (
    <>
      <p className="ui-outcome" data-tone="good" role="status">
        <Icon of={CircleCheck} />
        {t('paperwork.make.done', { count: report.files.length })}
      </p>
      <PaperFiles files={report.files} />
      <Warnings report={report} />
    </>
  )
}

/** What stands in the folder although the making failed. */
function WrittenBefore({ files }: Pick<TaskReport, 'files'>) {
  const { t } = useTranslation()
  return (
    <>
      <p className="ui-outcome">{t('paperwork.make.writtenBefore', { count: files.length })}</p>
      <PaperFiles files={files} />
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
