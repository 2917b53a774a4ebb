import type { designChannels } from '../../shared/ipc/design-channels'
import { repairVersion } from '../services/exporting/repair-version'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Looks and templates of projects, and repairs that the check before an export offers. */
export const designHandlers = {
  'repair:make': guarded(repairVersion),
} satisfies ServiceHandlers<keyof typeof designChannels>
