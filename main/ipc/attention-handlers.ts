import type { attentionChannels } from '../../shared/ipc/attention-channels'
import { listAttention } from '../services/chapters/list-attention'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** The channel of what needs attention. */
export const attentionHandlers = {
  'attention:list': guarded(listAttention),
} satisfies ServiceHandlers<keyof typeof attentionChannels>
