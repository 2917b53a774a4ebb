import type { keepingChannels } from '../../shared/ipc/keeping-channels'
import type { ServiceHandlers } from './handler'

/** Backups, restoring, damage and places that are refused. */
export const keepingHandlers = {} satisfies ServiceHandlers<keyof typeof keepingChannels>
