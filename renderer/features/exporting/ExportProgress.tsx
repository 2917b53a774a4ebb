import { CircleCheck, CircleSlash } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/Icon'
import { ProgressBar } from '../../ui/ProgressBar'
import { ReportBox } from '../../ui/ReportBox'
import { isTaskRunning } from '../../api/task-desk'
import type { ExportTask } from './export-desk'
import { exportDesk } from './export-desk-of-window'
import { ReportLists } from './ReportLists'
import { SmallerFile } from './SmallerFile'
import { WrittenFiles } from './WrittenFiles'

export interface ExportProgressProps {
  readonly task: ExportTask
  readonly onAgain: () => void
}

/** How an export stands, from its first step to the report with the files. */
export function ExportProgress({ task, onAgain }: ExportProgressProps) {
  const isRunning = isTaskRunning(task)
  return (
    <ReportBox isRunning={isRunning} data-export={task.owner}>
      {isRunning ? <Running task={task} /> : <Ended task={task} onAgain={onAgain} />}
    </ReportBox>
  )
}

function Running({ task: { report } }: { readonly task: ExportTask }) {
  const { t } = useTranslation()
  return (
    <>
      <ProgressBar label={t(`exporting.stages.${report?.stage ?? 'preparing'}`)} done={report?.done ?? 0} />
      <div>
        <Button isSmall isDisabled={!report} onPress={() => void exportDesk.cancel()}>
          {t('exporting.stop')}
        </Button>
      </div>
    </>
  )
}

function Ended({ task: { report, error, request }, onAgain }: ExportProgressProps) {
  const { t } = useTranslation()
  const failure = error ?? report?.error ?? null
  if (failure)
    return (
      <>
        <ErrorNotice words={errorWords(t, failure)}>
          <Button onPress={onAgain}>{t('common.tryAgain')}</Button>
        </ErrorNotice>
        {report ? (
          <ReportLists findings={report.findings} losses={report.losses} leftOut={report.leftOut ?? []} />
        ) : null}
      </>
    )
  if (report?.state !== 'done')
    return (
      <p className="ui-outcome" role="status">
        <Icon of={CircleSlash} />
        {t('exporting.cancelled')}
      </p>
    )
  const isIssued = request.target.type === 'pack' && request.target.purpose === 'edition'
  return (
    <>
      <p className="ui-outcome" data-tone="good" role="status">
        <Icon of={CircleCheck} />
        {isIssued ? t('exporting.issued') : t('exporting.done')}
      </p>
      <WrittenFiles files={report.files} />
      <SmallerFile files={report.files} request={request} />
      <ReportLists findings={report.findings} losses={report.losses} leftOut={report.leftOut ?? []} />
    </>
  )
}
