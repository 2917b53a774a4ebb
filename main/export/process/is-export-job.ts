import type { ExportJob } from '../export-job'

/**
 * True for what the parent sends as a job. The parent is the same program, so only the envelope is looked at; blocks
 * that the exporters do not know are refused by name when they are written.
 */
export function isExportJob(message: unknown): message is ExportJob {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    typeof message.id === 'string' &&
    'manuscript' in message &&
    typeof message.manuscript === 'object' &&
    'pictures' in message &&
    typeof message.pictures === 'object' &&
    'formats' in message &&
    Array.isArray(message.formats)
  )
}
