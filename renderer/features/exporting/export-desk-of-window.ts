import { useSyncExternalStore } from 'react'
import { call } from '../../api/call'
import { invalidate } from '../../api/queries'
import { ExportDesk, type ExportTask } from './export-desk'

/** What an ended export makes old: a new edition stands in many lists. */
const changed = [
  'workshop:open',
  'workshop:list',
  'edition:list',
  'export:last',
  'pack:outdated',
  'library:info',
] as const

/** The one desk of this window. */
export const exportDesk = new ExportDesk({
  start: (request) => call('export:start', request),
  report: (taskId) => call('task:report', { taskId }),
  cancel: (taskId) => call('task:cancel', { taskId }),
  onEnded: () => invalidate(changed),
})

export const useExportTask = (): ExportTask | null => useSyncExternalStore(exportDesk.subscribe, exportDesk.getTask)
