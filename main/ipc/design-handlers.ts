import type { designChannels } from '../../shared/ipc/design-channels'
import { attachTemplate } from '../services/templates/attach-template'
import { detachTemplate } from '../services/templates/detach-template'
import { findTemplate } from '../services/templates/find-template'
import { listLogos } from '../services/workshops/list-logos'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Looks and templates of projects. */
export const designHandlers = {
  'look:logos': guarded(listLogos),
  'template:find': guarded(findTemplate),
  'template:attach': guarded(attachTemplate),
  'template:detach': guarded(detachTemplate),
} satisfies ServiceHandlers<keyof typeof designChannels>
