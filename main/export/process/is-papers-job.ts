import type { PaperPreviewJob, PapersJob } from '../papers-job'

const hasEnvelope = (message: unknown): message is { readonly type: unknown; readonly id: string } =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  'id' in message &&
  typeof message.id === 'string' &&
  'facts' in message &&
  typeof message.facts === 'object' &&
  'pictures' in message &&
  typeof message.pictures === 'object'

/** True for what the parent sends about paperwork; as in `isExportJob`, the parent is the same program. */
export const isPapersJob = (message: unknown): message is PapersJob =>
  hasEnvelope(message) && message.type === 'papers' && 'requests' in message && Array.isArray(message.requests)

export const isPaperPreviewJob = (message: unknown): message is PaperPreviewJob =>
  hasEnvelope(message) && message.type === 'paper-preview' && 'request' in message && 'view' in message
