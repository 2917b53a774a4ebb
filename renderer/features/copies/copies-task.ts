import { call } from '../../api/call'
import { TaskDesk } from '../../api/task-desk'

/** The one desk of this window where personal copies are made. Nothing of them is kept, so nothing grows old. */
export const copiesTask = new TaskDesk({
  report: (taskId) => call('task:report', { taskId }),
  cancel: (taskId) => call('task:cancel', { taskId }),
  onEnded: () => undefined,
})
