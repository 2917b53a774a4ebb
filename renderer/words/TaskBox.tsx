import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../api/error-words'
import { isTaskRunning, type DeskTask } from '../api/task-desk'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { ProgressBar } from '../ui/ProgressBar'
import { ReportBox } from '../ui/ReportBox'

export interface TaskBoxProps {
  readonly task: DeskTask
  /** What stops it, and the way to begin again after a failure. */
  readonly stop: { readonly text: string; readonly run: () => Promise<void> }
  readonly onAgain: () => void
  /** What is known although it failed. */
  readonly failed?: ReactNode
  /** How it ended, done or stopped. */
  readonly children: ReactNode
}

/** How a task stands, from its first step to its end, with the ways to stop it and to begin again. */
export function TaskBox({ task, stop, onAgain, failed, children }: TaskBoxProps) {
  const { t } = useTranslation()
  const { owner, report, error } = task
  const isRunning = isTaskRunning(task)
  const failure = error ?? report?.error ?? null
  return (
    <ReportBox isRunning={isRunning} data-task={owner}>
      {isRunning ? (
        <>
          <ProgressBar label={t(`exporting.stages.${report?.stage ?? 'preparing'}`)} done={report?.done ?? 0} />
          <div>
            <Button isSmall isDisabled={!report} onPress={() => void stop.run()}>
              {stop.text}
            </Button>
          </div>
        </>
      ) : null}
      {!isRunning && failure ? (
        <>
          <ErrorNotice words={errorWords(t, failure)}>
            <Button onPress={onAgain}>{t('common.tryAgain')}</Button>
          </ErrorNotice>
          {failed}
        </>
      ) : null}
      {isRunning || failure ? null : children}
    </ReportBox>
  )
}
