import type { designChannels } from '../../shared/ipc/design-channels'
import { listLogos } from '../services/workshops/list-logos'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Looks and templates of projects. */
export const designHandlers = {
  'look:logos': guarded(listLogos),
} satisfies ServiceHandlers<keyof typeof designChannels>
