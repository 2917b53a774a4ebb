import type { designChannels } from '../../shared/ipc/design-channels'
import type { ServiceHandlers } from './handler'

/** Looks and templates of projects. */
export const designHandlers = {} satisfies ServiceHandlers<keyof typeof designChannels>
