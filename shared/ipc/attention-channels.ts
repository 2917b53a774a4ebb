import type { Attention } from '../domain/attention'
import { channel } from './channel'
import { nothing } from './parsers'

/** What should be looked at this month. */
export const attentionChannels = {
  'attention:list': channel<Attention>()(nothing),
} as const
