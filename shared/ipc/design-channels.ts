import { z } from 'zod'
import type { Asset } from '../domain/asset'
import type { ProjectTemplate } from '../domain/word-template'
import { channel } from './channel'
import { assetHash, projectId, title } from './parsers'

/** Looks and templates of projects. */
export const designChannels = {
  /** Facts about pictures that stand on covers; those that the library does not hold are left out. */
  'look:logos': channel<readonly Asset[]>()(z.strictObject({ assets: z.array(assetHash).max(50) })),
  /** The Word template that the project wears; null when it wears none. */
  'template:find': channel<ProjectTemplate | null>()(z.strictObject({ projectId })),
  /** Read and refused before anything changes; in the place of the one before. */
  'template:attach': channel<ProjectTemplate | null>()(
    z.strictObject({ projectId, name: title, bytes: z.instanceof(Uint8Array) }),
  ),
  'template:detach': channel<null>()(z.strictObject({ projectId })),
} as const
