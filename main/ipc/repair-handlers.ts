import type { repairChannels } from '../../shared/ipc/repair-channels'
import { repairVersion } from '../services/exporting/repair-version'
import { listLogos } from '../services/workshops/list-logos'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Technical repairs that the check before an export offers. */
export const repairHandlers = {
  'look:logos': listLogos,
  'repair:make': guarded(repairVersion),
} satisfies ServiceHandlers<keyof typeof repairChannels>
