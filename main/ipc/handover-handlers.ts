import type { handoverChannels } from '../../shared/ipc/handover-channels'
import type { ServiceHandlers } from './handler'

/** Chapters, libraries and open packages that travel between computers. */
export const handoverHandlers = {} satisfies ServiceHandlers<keyof typeof handoverChannels>
