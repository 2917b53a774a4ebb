import { z } from 'zod'
import type { ChapterId, ColumnSetId, TaskId } from '../domain/ids'
import type { Language } from '../domain/language'
import { columnSources, paperFormats, paperKinds, type ColumnSet, type PaperKind } from '../domain/paper'
import type { PaperOutput, PaperSettings } from '../domain/paper'
import type { PaperMatter } from '../domain/paper-matter'
import { channel } from './channel'
import { chapterId, columnSetId, day, language, line, longText, path, title, workshopId } from './parsers'
import { view, type PreviewPages } from './preview-channels'

/** Texts of one paper by language and field. */
export type PaperTexts = Readonly<Record<Language, Readonly<Record<string, string>>>>

/** One of the papers as it would be made now. */
export interface PaperView {
  readonly kind: PaperKind
  readonly settings: PaperSettings
  /** Those it is printed in: its own, else that of the workshop. */
  readonly languages: readonly Language[]
  /** What stands there until somebody writes a text of their own, in `languages`. */
  readonly starting: PaperTexts
  /** Fields whose starting text has legal weight and was compared with no wording in force. */
  readonly unverified: readonly string[]
  readonly matters: readonly PaperMatter[]
}

export interface PaperworkView {
  readonly papers: readonly PaperView[]
  /** Rows that can be filled: the registered. */
  readonly people: number
  /** The columns that the project's funder is usually shown. */
  readonly usualColumns: ColumnSetId | null
  readonly columnSets: readonly ColumnSet[]
  /** Papers that were made, the newest first. */
  readonly outputs: readonly PaperOutput[]
}

/** Minutes that the exercises of a chapter state. */
export interface ExerciseMinutes {
  readonly chapterId: ChapterId
  readonly minutes: number
}

const kind = z.enum(paperKinds)
const fieldName = z.string().regex(/^[a-zA-Z-]{1,40}$/)

/** Columns of an attendance sheet. */
export const sheetColumns = z
  .array(
    z.strictObject({
      source: z.enum(columnSources),
      heading: z.record(language, line),
      weight: z.number().min(1).max(100),
    }),
  )
  .min(1)
  .max(14)

const settings = z.strictObject({
  languages: z.array(language).max(2),
  texts: z.record(language, z.record(fieldName, longText)),
  columnSetId: columnSetId.nullable(),
  blanks: z.number().int().min(0).max(500),
  hasPeople: z.boolean(),
})

/** The papers of a workshop beside its packs. */
export const paperworkChannels = {
  'paper:list': channel<PaperworkView>()(z.strictObject({ workshopId })),
  'paper:save': channel<PaperSettings>()(z.strictObject({ workshopId, kind, settings })),
  /** Real pages with the settings of the window, saved or not. Further ones come from `preview:draw`. */
  'paper:preview': channel<PreviewPages>()(
    z.strictObject({ workshopId, kind, settings, columns: sheetColumns.nullable(), withPeople: z.boolean(), view }),
  ),
  /** Makes papers as a task: `task:progress`, `task:ended`, `task:report`, `task:cancel`. */
  'paper:start': channel<{ readonly taskId: TaskId }>()(
    z.strictObject({
      workshopId,
      kinds: z.array(kind).min(1).max(paperKinds.length),
      formats: z.array(z.enum(paperFormats)).min(1).max(paperFormats.length),
      folder: path,
      withPeople: z.boolean(),
    }),
  ),
  /** A new set when no id is given. */
  'columns:save': channel<ColumnSet>()(
    z.strictObject({
      columnSetId: columnSetId.nullable(),
      name: title,
      columns: sheetColumns,
      note: longText,
      source: longText,
      checkedOn: day.nullable(),
    }),
  ),
  /** What the exercises of chapters take, from their newest named version or, without one, their working text. */
  'programme:exercises': channel<readonly ExerciseMinutes[]>()(
    z.strictObject({ chapterIds: z.array(chapterId).max(500), language }),
  ),
} as const
