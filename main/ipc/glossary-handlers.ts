import type { glossaryChannels } from '../../shared/ipc/glossary-channels'
import { listGlossary } from '../services/chapters/list-glossary'
import type { ServiceHandlers } from './handler'

/** Terms of all chapters. */
export const glossaryHandlers = {
  'glossary:list': listGlossary,
} satisfies ServiceHandlers<keyof typeof glossaryChannels>
