import type { CopiesJob } from '../copies-job'

/** True for what the parent sends about personal copies; as in `isExportJob`, the parent is the same program. */
export const isCopiesJob = (message: unknown): message is CopiesJob =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'copies' &&
  'id' in message &&
  typeof message.id === 'string' &&
  'pdf' in message &&
  message.pdf instanceof Uint8Array &&
  'names' in message &&
  Array.isArray(message.names)
