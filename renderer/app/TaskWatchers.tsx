import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isTaskRunning } from '../api/task-desk'
import { useTaskDesk } from '../api/use-task-desk'
import { folderTask } from '../features/audit/folder-task'
import { copiesTask } from '../features/copies/copies-task'
import { paperTask } from '../features/paperwork/paper-task'
import { showToast } from '../ui/toasts'
import { findTaskReport, showTask } from './show-task'

const desks = { papers: paperTask, folder: folderTask, copies: copiesTask } as const

/** Says that papers, a folder or copies have ended, where the person is elsewhere in the window, and leads there. */
export function TaskWatchers() {
  return (
    <>
      <TaskWatcher what="papers" desk={desks.papers} />
      <TaskWatcher what="folder" desk={desks.folder} />
      <TaskWatcher what="copies" desk={desks.copies} />
    </>
  )
}

interface TaskWatcherProps {
  readonly what: keyof typeof desks
  readonly desk: (typeof desks)[keyof typeof desks]
}

function TaskWatcher({ what, desk }: TaskWatcherProps) {
  const { t } = useTranslation()
  const task = useTaskDesk(desk)
  const runs = isTaskRunning(task)
  const wasRunning = useRef(false)
  const announce = useEffectEvent(() => {
    if (!task || task.report?.state === 'cancelled' || findTaskReport(task.owner)) return
    const isDone = task.error === null && task.report?.state === 'done'
    showToast({
      text: t(`shell.tasks.${what}.${isDone ? 'done' : 'failed'}`),
      ...(isDone ? {} : { tone: 'loss' as const }),
      action: { text: t('shell.tasks.show'), run: () => void showTask(task.owner) },
    })
  })
  useEffect(() => {
    if (wasRunning.current && !runs) announce()
    wasRunning.current = runs
  }, [runs])
  return null
}
