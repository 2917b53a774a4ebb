import { z } from 'zod'
import { isPattern } from '../domain/fits-pattern'
import type { Instant } from '../domain/ids'
import type { PackReaders } from '../domain/left-out'
import type { AppliedPreset, PackPreset } from '../domain/pack-preset'
import type { PublicityCheck } from '../domain/publicity-check'
import type { ProfileOffer, PublicityProfile } from '../domain/publicity-profile'
import type { WaitingDay, Workshop } from '../domain/workshop'
import { channel } from './channel'
import {
  annexId,
  chapterId,
  day,
  language,
  line,
  longText,
  nothing,
  packId,
  presetId,
  profileId,
  projectId,
  revision,
  title,
  workshopId,
} from './parsers'
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

const statements = z.record(language, z.strictObject({ text: longText, isOfficial: z.boolean() }))
const profileFacts = {
  name: title,
  statements,
  disclaimers: statements,
  logos: z.array(line).max(20),
  hasEmblem: z.boolean(),
  partnerLogos: z.literal('forbidden').optional(),
  registrationPattern: z.string().max(200).refine(isPattern).nullable(),
  rules: z.array(line).max(50),
  source: longText,
  checkedOn: day.nullable(),
}

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
  /** The publicity of a pack, point by point. */
  'pack:publicity': channel<PublicityCheck>()(z.strictObject({ packId })),
  /** The same texts for a workshop of a successor project. */
  'pack:reissue': channel<Workshop>()(z.strictObject({ packId, projectId })),

  'profile:save': channel<PublicityProfile>()(z.strictObject({ profileId: profileId.nullable(), ...profileFacts })),
  'profile:offers': channel<readonly ProfileOffer[]>()(nothing),
  'profile:decide': channel<PublicityProfile>()(
    z.strictObject({ profileId, choice: z.enum(['take', 'keep', 'beside']) }),
  ),

  /** The programme that a copied workshop took over and that waits for its days. */
  'programme:waiting': channel<readonly WaitingDay[]>()(z.strictObject({ workshopId })),
  /** Its days have dates now, or nobody wants it. */
  'programme:drop': channel<readonly WaitingDay[]>()(z.strictObject({ workshopId })),
} as const
