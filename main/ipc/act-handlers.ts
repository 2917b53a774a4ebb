import type { actChannels } from '../../shared/ipc/act-channels'
import type { ServiceHandlers } from './handler'

/** The register of acts and the citations of the whole library. */
export const actHandlers = {} satisfies ServiceHandlers<keyof typeof actChannels>
