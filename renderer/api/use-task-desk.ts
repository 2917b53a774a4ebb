import { useEffect, useSyncExternalStore } from 'react'
import { isTaskRunning, type DeskTask, type TaskDesk } from './task-desk'
import { useBridgeEvent } from './use-bridge-event'

const checkEvery = 3_000

/** How the task of a desk stands, also after the person has been elsewhere. */
export function useTaskDesk<Request>(desk: TaskDesk<Request>): DeskTask<Request> | null {
  const task = useSyncExternalStore(desk.subscribe, desk.getTask)
  const runs = isTaskRunning(task)
  useBridgeEvent('task:progress', (report) => desk.take(report))
  useBridgeEvent('task:ended', (report) => desk.take(report))
  useEffect(() => {
    if (!runs) return
    void desk.refresh()
    const timer = setInterval(() => void desk.refresh(), checkEvery)
    return () => clearInterval(timer)
  }, [desk, runs])
  return task
}
