import { z } from 'zod'
import type { Version } from '../domain/version'
import { channel } from './channel'
import { blockId, language, line, longText, versionId } from './parsers'

/** A version with technical repairs; the pack stays where it is until a person moves it. */
export interface RepairedVersion {
  readonly version: Version
  /** True when the draft held exactly the text of that version and was repaired with it. */
  readonly isDraftRepaired: boolean
}

const textRepair = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('describe-picture'), blockId, alt: line.min(1) }),
  z.strictObject({ type: z.literal('mark-decorative'), blockId }),
  z.strictObject({ type: z.literal('shift-headings'), blockId }),
  z.strictObject({ type: z.literal('first-row-header'), blockId }),
  z.strictObject({ type: z.literal('choose-language'), from: language, to: language }),
])

/** Technical repairs that the check before an export offers. */
export const repairChannels = {
  /** Facts about pictures that are to be logos. */
  'repair:make': channel<RepairedVersion>()(
    z.strictObject({ versionId, name: line.min(1), note: longText, repairs: z.array(textRepair).min(1).max(200) }),
  ),
} as const
