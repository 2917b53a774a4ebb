import { z } from 'zod'
import type { Asset } from '../domain/asset'
import { channel } from './channel'
import { assetHash } from './parsers'

/** Looks and templates of projects. */
export const designChannels = {
  /** Facts about pictures that stand on covers; those that the library does not hold are left out. */
  'look:logos': channel<readonly Asset[]>()(z.strictObject({ assets: z.array(assetHash).max(50) })),
} as const
