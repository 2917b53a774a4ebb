import { z } from 'zod'
import { editionKinds } from '../../../shared/domain/edition'
import { copyFormats } from '../../../shared/domain/participant'
import { chapterStates } from '../../../shared/domain/state'
import { themeKinds } from '../../../shared/domain/theme'
import { color, day, language, line, longText, time, title } from '../../../shared/ipc/parsers'

const key = z.string().min(1).max(100)
const text = line.default('')
const names = z.array(line).default([])
const maybeDay = day.nullable().default(null)
const maybeKey = key.nullable().default(null)

const version = z.object({
  name: title,
  note: longText.default(''),
  lawAsOf: maybeDay,
  checkAgainBy: maybeDay,
  state: z.enum(chapterStates).default('working'),
  decidedBy: maybeKey,
  basis: text,
  approvedUntil: maybeDay,
  /** The text of this version, where it is not that of the whole. */
  file: key.optional(),
})

const chapter = z.object({
  key,
  theme: key,
  owner: maybeKey,
  guarantor: maybeKey,
  district: text,
  country: text,
  audiences: names,
  districts: names,
  kinds: z.array(z.enum(editionKinds)).default([]),
  texts: z.array(z.object({ language, title, file: key, versions: z.array(version).min(1) })).min(1),
})

const options = { trainerOnly: z.boolean().default(false), startsOnRightPage: z.boolean().default(false) }
const packItem = z.union([
  z.object({ chapter: key, language, version: z.number().int().min(1).optional(), ...options }),
  z.object({ divider: title, language: language.optional(), ...options }),
  z.object({ districtSheet: z.literal(true), ...options }),
])

const block = z.object({
  from: time,
  to: time,
  title: line,
  method: text,
  place: text,
  host: text,
  lecturer: maybeKey,
  chapter: maybeKey,
})

const participants = z.object({
  rules: z.object({
    retainUntil: maybeDay,
    certificateShare: z.number().int().min(1).max(100).nullable().default(null),
    certificatePattern: text,
  }),
  /** Numbered without a name; those who came unregistered get the first of them. */
  blankCertificates: z.number().int().min(0).default(0),
  people: z.array(
    z.object({
      name: title,
      institution: text,
      position: text,
      district: text,
      country: text,
      email: text,
      format: z.enum(copyFormats).nullable().default(null),
      isWalkIn: z.boolean().default(false),
      presentOn: z.array(day).default([]),
    }),
  ),
})

const workshop = z.object({
  key,
  project: maybeKey,
  title,
  kind: title,
  district: text,
  days: z.array(z.object({ date: day, blocks: z.array(block).default([]) })).default([]),
  venue: text,
  address: text,
  languages: z.array(language).default([]),
  audience: names,
  institutions: names,
  lecturers: z.array(key).default([]),
  coordinator: maybeKey,
  follows: z.array(key).default([]),
  note: longText.default(''),
  participants: participants.optional(),
  packs: z
    .array(
      z.object({
        title,
        language,
        audience: names,
        pageSize: z.enum(['a4', 'a5']).default('a4'),
        isTwoSided: z.boolean().default(false),
        items: z.array(packItem),
      }),
    )
    .default([]),
})

const source = z.object({ name: line, amount: z.number().int().min(0), currency: z.string().length(3), share: text })

const manifest = z.object({
  title,
  themes: z.array(z.object({ key, name: title, kind: z.enum(themeKinds) })),
  people: z.array(z.object({ key, name: title, institution: text, email: text })),
  projects: z.array(
    z.object({
      key,
      title,
      programme: text,
      registrationNumber: text,
      beneficiary: text,
      partners: names,
      sources: z.array(source).default([]),
      from: maybeDay,
      to: maybeDay,
      /** Seed of a shipped publicity profile. */
      profile: key,
      color: color.default('#2a6d68'),
    }),
  ),
  chapters: z.array(chapter),
  workshops: z.array(workshop),
})

export type SampleManifest = z.output<typeof manifest>
export type SampleChapter = SampleManifest['chapters'][number]
export type SampleWorkshop = SampleManifest['workshops'][number]

/** The description of the sample library; throws on one that is not as the program expects: a bug of the package. */
export function parseSampleManifest(input: string): SampleManifest {
  return manifest.parse(JSON.parse(input))
}
