import type { DrawJob, PreviewJob } from '../preview-job'

/** True for what the parent sends about previews; as in `isExportJob`, the parent is the same program. */
export function isPreviewJob(message: unknown): message is PreviewJob | DrawJob {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    (message.type === 'preview' || message.type === 'draw') &&
    'id' in message &&
    typeof message.id === 'string' &&
    'view' in message &&
    typeof message.view === 'object'
  )
}
