import { z } from 'zod'
import type { Instant } from '../domain/ids'
import type { PackReaders } from '../domain/left-out'
import type { AppliedPreset, PackPreset } from '../domain/pack-preset'
import { channel } from './channel'
import { annexId, chapterId, language, line, nothing, packId, presetId, revision, title } from './parsers'
import { printOptions } from './workshop-channels'

const options = { isTrainerOnly: z.boolean(), startsOnRightPage: z.boolean() }
const presetItem = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('chapter'), ...options, chapterId, language }),
  z.strictObject({ type: z.literal('annex'), ...options, annexId }),
  z.strictObject({ type: z.literal('divider'), ...options, title, language: language.nullable() }),
  z.strictObject({ type: z.literal('district-sheet'), ...options }),
])
const preset = z.strictObject({
  id: presetId,
  name: title,
  language,
  audience: z.array(line).max(100),
  pageSize: z.enum(['a4', 'a5']),
  isTwoSided: z.boolean(),
  print: printOptions,
  items: z.array(presetItem).max(500),
  createdAt: z
    .number()
    .int()
    .transform((value) => value as Instant),
})

/** How packs are put together: compositions to use again, what readers get, publicity, another project. */
export const compositionChannels = {
  'preset:list': channel<readonly PackPreset[]>()(nothing),
  /** Keeps the composition of a pack; with `presetId` in place of that preset. A name that is taken is `conflict`. */
  'preset:save': channel<PackPreset>()(z.strictObject({ packId, presetId: presetId.nullable(), name: title })),
  'preset:rename': channel<PackPreset>()(z.strictObject({ presetId, name: title })),
  /** Answers what it was, for `preset:putBack`. */
  'preset:delete': channel<PackPreset>()(z.strictObject({ presetId })),
  'preset:putBack': channel<PackPreset>()(preset),
  /** Into an empty pack only. */
  'preset:apply': channel<AppliedPreset>()(z.strictObject({ packId, baseRevision: revision, presetId })),
  /** Who gets what of a pack, for both kinds. */
  'pack:readers': channel<PackReaders>()(z.strictObject({ packId })),
} as const
