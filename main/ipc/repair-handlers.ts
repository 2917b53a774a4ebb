import type { repairChannels } from '../../shared/ipc/repair-channels'
import { repairVersion } from '../services/exporting/repair-version'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Technical repairs that the check before an export offers. */
export const repairHandlers = {
  'repair:make': guarded(repairVersion),
} satisfies ServiceHandlers<keyof typeof repairChannels>
