import type { ImportPreview, SplitPreview } from '../../../shared/domain/import-preview'
import type { ThemeId } from '../../../shared/domain/ids'

/** What the person decides about one file. */
export interface ImportChoice {
  readonly level: number
  readonly withOffered: boolean
  readonly themeId: ThemeId | null
  readonly language: string
  /** Into the open chapter instead of new ones. */
  readonly isForDraft: boolean
}

/** The beginning: cut where the file suggests it, in the language that was recognised. */
export function firstChoice(preview: ImportPreview, themeId: ThemeId | null, language: string): ImportChoice {
  return {
    level: preview.suggestedLevel,
    withOffered: false,
    themeId,
    language: preview.language ?? language,
    isForDraft: false,
  }
}

/** The ways in which the file can be cut, given the other choices. */
export const splitsFor = (preview: ImportPreview, { withOffered }: ImportChoice): readonly SplitPreview[] =>
  preview.splits.filter((split) => split.withOffered === withOffered)

/** The cut that was chosen; the whole file where that one does not exist. */
export function chosenSplit(preview: ImportPreview, choice: ImportChoice): SplitPreview {
  const splits = splitsFor(preview, choice)
  const level = choice.isForDraft ? 0 : choice.level
  const found = splits.find((split) => split.level === level) ?? splits[0]
  return found ?? { level: 0, withOffered: false, chapters: [], report: { dropped: [] } }
}
