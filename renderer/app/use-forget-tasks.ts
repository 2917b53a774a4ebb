import { useEffect } from 'react'
import { folderTask } from '../features/audit/folder-task'
import { copiesTask } from '../features/copies/copies-task'
import { exportDesk } from '../features/exporting/export-desk-of-window'
import { paperTask } from '../features/paperwork/paper-task'

const desks = [exportDesk, paperTask, copiesTask, folderTask]

/** When the library is closed, its tasks have ended, and what they said about its people is forgotten. */
export function useForgetTasks(): void {
  useEffect(() => () => desks.forEach((desk) => desk.forget()), [])
}
