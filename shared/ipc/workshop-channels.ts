import { z } from 'zod'
import { deliveryWays, type Edition, type OutputFormat } from '../domain/edition'
import type { Finding } from '../domain/finding'
import type { PackId, TaskId, VersionId, WorkshopId } from '../domain/ids'
import type { LeftOut } from '../domain/left-out'
import type { PackView } from '../domain/pack'
import type { PaperKind } from '../domain/paper'
import type { PaperMatter } from '../domain/paper-matter'
import type { Project } from '../domain/project'
import type { PublicityProfile } from '../domain/publicity-profile'
import type { Workshop, WorkshopRow } from '../domain/workshop'
import { coverStyles } from '../domain/project-look'
import { notesPlaces, pageVariants } from '../domain/print-options'
import type { AppError } from '../domain/app-error'
import type { FolderReport } from '../domain/folder-report'
import type { ExportStageName } from './export-stage'
import { channel } from './channel'
import {
  annexId,
  assetHash,
  chapterId,
  color,
  day,
  draftId,
  editionId,
  formats,
  kind,
  language,
  line,
  longText,
  nothing,
  packId,
  packItemId,
  path,
  personId,
  profileId,
  projectId,
  revision,
  taskId,
  time,
  title,
  versionId,
  workshopId,
} from './parsers'

/** A file that an export wrote. */
export interface WrittenFile {
  readonly path: string
  readonly format: OutputFormat
  readonly kind: 'participant' | 'trainer'
  readonly pages: number | null
  readonly bytes: number
  /** Where it is a paper of the workshop. */
  readonly paper?: PaperKind
}

/** How a task stands; it always ends as done, failed or cancelled. */
export interface TaskReport {
  readonly taskId: TaskId
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  readonly stage: ExportStageName
  readonly done: number
  readonly files: readonly WrittenFile[]
  readonly findings: readonly Finding[]
  readonly losses: readonly string[]
  /** What this reader does not get on purpose. */
  readonly leftOut?: readonly LeftOut[]
  /** Of a whole folder: what was written into it and what was not. */
  readonly folder?: FolderReport
  /** What the papers that were made lack. */
  readonly matters?: readonly { readonly kind: PaperKind; readonly matter: PaperMatter }[]
  readonly error: AppError | null
}

/** A task that has just been asked for: nothing made yet, nothing to tell. */
export const startedTask = (taskId: TaskId): TaskReport => ({
  taskId,
  state: 'running',
  stage: 'preparing',
  done: 0,
  files: [],
  findings: [],
  losses: [],
  error: null,
})

/** A pack that is pinned to an older version than the newest named one. */
export interface OutdatedPin {
  readonly workshopId: WorkshopId
  readonly workshopTitle: string
  readonly packId: PackId
  readonly packTitle: string
  readonly chapterTitle: string
  readonly language: string
  readonly pinned: { readonly versionId: VersionId; readonly number: number }
  readonly newer: { readonly versionId: VersionId; readonly number: number; readonly isApproved: boolean }
  readonly isIssued: boolean
}

const names = z.array(line).max(100)
export const printOptions = z.strictObject({
  variant: z.enum(pageVariants),
  isJustified: z.boolean(),
  notes: z.enum(notesPlaces),
  hasLinkNotes: z.boolean(),
  hasLists: z.boolean(),
})
const look = z.strictObject({
  cover: z.enum(coverStyles),
  logos: z.array(z.strictObject({ asset: assetHash, alt: line })).max(8),
})
const options = { id: packItemId.nullable(), isTrainerOnly: z.boolean(), startsOnRightPage: z.boolean() }
/** Items as the coordinator sends them; a new item has no id yet. */
const packItemInput = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('chapter'), ...options, chapterId, language, versionId }),
  z.strictObject({ type: z.literal('annex'), ...options, annexId }),
  z.strictObject({ type: z.literal('divider'), ...options, title, language: language.nullable().default(null) }),
  z.strictObject({ type: z.literal('district-sheet'), ...options, versionId: versionId.nullable() }),
])
export type PackItemInput = z.output<typeof packItemInput>

const workshopInput = z.strictObject({
  workshopId: workshopId.nullable(),
  projectId: projectId.nullable(),
  title,
  kind: title,
  district: line,
  days: z
    .array(
      z.strictObject({
        date: day,
        blocks: z
          .array(
            z.strictObject({
              from: time,
              to: time,
              title: line,
              method: line,
              place: line,
              host: line,
              lecturerId: personId.nullable(),
              chapterId: chapterId.nullable(),
            }),
          )
          .max(60),
      }),
    )
    .max(60),
  venue: line,
  address: line,
  languages: z.array(language).max(20),
  audience: names,
  institutions: names,
  lecturerIds: z.array(personId).max(100),
  coordinatorId: personId.nullable(),
  follows: z.array(workshopId).max(50),
  note: longText,
})

/** What differs from the setting of the pack, or from a plain page, for one export alone. */
const printChoice = z
  .strictObject({ ...printOptions.shape, pageSize: z.enum(['a4', 'a5']), isTwoSided: z.boolean() })
  .partial()
  .optional()
/** What a trainer's files hold beside the text: the answers, unless they are left out; comments only where asked for. */
const trainerExtras = z.strictObject({ hasAnswers: z.boolean(), hasComments: z.boolean() }).partial().optional()

/** What is to be exported; the answer of `export:start` names the task whose events follow. */
const target = z.discriminatedUnion('type', [
  /** `proof`: marked and not kept. `edition`: issued, or the newest one again if nothing has changed. */
  z.strictObject({
    type: z.literal('pack'),
    packId,
    kind,
    purpose: z.enum(['proof', 'edition']),
    acceptedReason: line,
    print: printChoice,
    extras: trainerExtras,
  }),
  z.strictObject({ type: z.literal('edition'), editionId }),
  z.strictObject({
    type: z.literal('chapter'),
    draftId,
    versionId: versionId.nullable(),
    kind,
    print: printChoice,
    extras: trainerExtras,
  }),
])
export type ExportTarget = z.output<typeof target>

/** Projects, workshops, packs, exports and editions. */
export const workshopChannels = {
  'project:list': channel<readonly Project[]>()(nothing),
  'project:save': channel<Project>()(
    z.strictObject({
      projectId: projectId.nullable(),
      title,
      programme: line,
      registrationNumber: line,
      beneficiary: line,
      partners: names,
      sources: z
        .array(
          z.strictObject({ name: line, amount: z.number().int().min(0), currency: z.string().length(3), share: line }),
        )
        .max(20),
      from: day.nullable(),
      to: day.nullable(),
      profileId,
      color,
      /** Without it, the look stays as it is. */
      look: look.optional(),
      isArchived: z.boolean(),
    }),
  ),
  'profile:list': channel<readonly PublicityProfile[]>()(nothing),

  'workshop:list': channel<readonly WorkshopRow[]>()(nothing),
  'workshop:open': channel<{
    readonly workshop: Workshop
    readonly packs: readonly PackView[]
    readonly editions: readonly Edition[]
  }>()(z.strictObject({ workshopId })),
  'workshop:save': channel<Workshop>()(workshopInput),
  'workshop:copy': channel<Workshop>()(z.strictObject({ workshopId, district: line })),
  'workshop:archive': channel<Workshop>()(z.strictObject({ workshopId, isArchived: z.boolean() })),

  'pack:create': channel<PackView>()(z.strictObject({ workshopId, title, language })),
  /** One that was never issued; its recipe is kept for `pack:putBack`. Otherwise `pack-issued`. */
  'pack:remove': channel<null>()(z.strictObject({ packId })),
  'pack:putBack': channel<PackView>()(z.strictObject({ packId })),
  'pack:open': channel<PackView>()(z.strictObject({ packId })),
  /** The whole recipe at once; a stale `baseRevision` is `conflict`. */
  'pack:save': channel<PackView>()(
    z.strictObject({
      packId,
      baseRevision: revision,
      title,
      language,
      audience: names,
      pageSize: z.enum(['a4', 'a5']),
      isTwoSided: z.boolean(),
      /** Without it, the choice stays as it is. */
      print: printOptions.optional(),
      items: z.array(packItemInput).max(500),
    }),
  ),
  'pack:outdated': channel<readonly OutdatedPin[]>()(nothing),
  /** *Use version 7* for the packs named; packs not named stay where they are. */
  'pack:useVersion': channel<readonly OutdatedPin[]>()(
    z.strictObject({ packIds: z.array(packId).min(1).max(1000), chapterId, versionId }),
  ),
  /** *Stay on version 5*: the newer version is not offered again for this pack. */
  'pack:stay': channel<PackView>()(z.strictObject({ packId, itemId: packItemId, declined: versionId })),
  'pack:check': channel<readonly Finding[]>()(z.strictObject({ packId, kind })),

  'edition:list': channel<readonly Edition[]>()(z.strictObject({ packId })),
  'edition:record': channel<Edition>()(
    z.strictObject({
      editionId,
      type: z.enum(['handed-out', 'withdrawn']),
      /** To whom, without names of participants · why. */
      text: line,
      happenedOn: day.optional(),
      way: z.enum(deliveryWays).optional(),
    }),
  ),

  'export:start': channel<{ readonly taskId: TaskId }>()(
    z.strictObject({ target, formats, folder: path, isSmaller: z.boolean().optional() }),
  ),
  /** The last export of this library, to repeat it with one click. */
  'export:last': channel<{
    readonly target: ExportTarget
    readonly formats: readonly OutputFormat[]
    readonly folder: string
  } | null>()(nothing),
  'task:report': channel<TaskReport>()(z.strictObject({ taskId })),
  'task:cancel': channel<null>()(z.strictObject({ taskId })),
} as const
