import { call } from '../../api/call'
import { invalidate } from '../../api/queries'
import { TaskDesk } from '../../api/task-desk'

/** The one desk of this window where papers are made. */
export const paperTask = new TaskDesk({
  report: (taskId) => call('task:report', { taskId }),
  cancel: (taskId) => call('task:cancel', { taskId }),
  onEnded: () => invalidate(['paper:list']),
})
