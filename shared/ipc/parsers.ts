import { z } from 'zod'
import type * as Ids from '../domain/ids'
import { editionKinds, outputFormats } from '../domain/edition'
import { isLanguage } from '../domain/language'

z.config({ jitless: true })

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
const id = <T>() => uuid.transform((value) => value as T)
const isWellFormed = (value: string) =>
  value.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(value)

// Ids: a well-formed UUID gets its brand here and nowhere else; whether the thing exists is the service's question.
export const themeId = id<Ids.ThemeId>()
export const chapterId = id<Ids.ChapterId>()
export const draftId = id<Ids.DraftId>()
export const versionId = id<Ids.VersionId>()
export const personId = id<Ids.PersonId>()
export const projectId = id<Ids.ProjectId>()
export const workshopId = id<Ids.WorkshopId>()
export const packId = id<Ids.PackId>()
export const packItemId = id<Ids.PackItemId>()
export const editionId = id<Ids.EditionId>()
export const annexId = id<Ids.AnnexId>()
export const profileId = id<Ids.ProfileId>()
export const presetId = id<Ids.PresetId>()
export const participantId = id<Ids.ParticipantId>()
export const columnSetId = id<Ids.ColumnSetId>()
export const evidenceId = id<Ids.EvidenceId>()
export const commentId = id<Ids.CommentId>()
export const taskId = id<Ids.TaskId>()
export const assetHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((value) => value as Ids.AssetHash)

/** Id of a block in a document: 12 letters and digits. */
export const blockId = z
  .string()
  .regex(/^[0-9A-Za-z]{12}$/)
  .transform((value) => value as Ids.BlockId)

/** One line of a title or name: trimmed by nobody, never empty. */
export const title = z.string().trim().min(1).max(300).refine(isWellFormed)
/** One line that may be empty. */
export const line = z.string().max(500).refine(isWellFormed)
/** A note: several lines, may be empty. */
export const longText = z.string().max(20_000).refine(isWellFormed)
/** A BCP 47 tag. */
export const language = z.string().max(35).refine(isLanguage)
/** A real day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date().transform((value) => value as Ids.Day)
/** Hours and minutes of a day, `HH:MM`. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** `#rrggbb` in small letters. */
export const color = z.string().regex(/^#[0-9a-f]{6}$/)
/** Participant or trainer. */
export const kind = z.enum(editionKinds)
/** At least one output format. */
export const formats = z.array(z.enum(outputFormats)).min(1).max(outputFormats.length)
/** A path on this computer; never a URL, never with control characters. */
export const path = z
  .string()
  .min(1)
  .max(4000)
  .refine((value) => !/[\u0000-\u001f]/.test(value))
export const position = z.number().int().min(0).max(100_000)
export const revision = z.number().int().min(0)
export const nothing = z.strictObject({})
