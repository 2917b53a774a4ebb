import { call } from '../../api/call'
import { invalidate } from '../../api/queries'
import { TaskDesk } from '../../api/task-desk'

/** The one desk of this window where folders and records are made. */
export const folderTask = new TaskDesk({
  report: (taskId) => call('task:report', { taskId }),
  cancel: (taskId) => call('task:cancel', { taskId }),
  // Papers of the folder are in the register of those that were made.
  onEnded: () => invalidate(['paper:list']),
})
