import type { ChapterRow, VersionMark } from '../../../shared/domain/chapter'
import type { PackView } from '../../../shared/domain/pack'
import type { Theme } from '../../../shared/domain/theme'
import { foldText } from '../../ui/fold-text'
import { chooseVersion } from './choose-version'
import type { ItemInput } from './pack-items'

export interface AddableChapter {
  readonly id: string
  readonly row: ChapterRow
  readonly theme: Theme
  /** What would be pinned; null where there is no named version. */
  readonly version: VersionMark | null
  readonly isInPack: boolean
}

export interface ChapterChoice {
  readonly text: string
  readonly themeId: string
  readonly language: string
}

/** Chapters that are not archived, in the order of themes and positions. */
export function listAddable(
  rows: readonly ChapterRow[],
  themes: readonly Theme[],
  { items }: PackView,
): readonly AddableChapter[] {
  const held = new Set(
    items.flatMap(({ item }) => (item.type === 'chapter' ? [`${item.chapterId}/${item.language}`] : [])),
  )
  return themes.flatMap((theme) =>
    rows
      .filter((row) => row.themeId === theme.id && !row.isArchived)
      .toSorted((a, b) => a.position - b.position)
      .map((row) => ({
        id: String(row.draftId),
        row,
        theme,
        version: chooseVersion(row),
        isInPack: held.has(`${row.chapterId}/${row.language}`),
      })),
  )
}

/** What fits the choice: texts in the chosen language first, then those that would stand in for a translation. */
export function narrow(chapters: readonly AddableChapter[], choice: ChapterChoice): readonly AddableChapter[] {
  const words = foldText(choice.text).split(/\s+/).filter(Boolean)
  const fitting = chapters.filter(({ row, theme }) => {
    if (choice.themeId && theme.id !== choice.themeId) return false
    if (choice.language && row.language !== choice.language && !standsIn(row, choice.language, chapters)) return false
    const found = foldText(`${row.title} ${theme.name}`)
    return words.every((word) => found.includes(word))
  })
  const standIns = fitting.filter(({ row }) => choice.language && row.language !== choice.language)
  return [...fitting.filter((one) => !standIns.includes(one)), ...standIns]
}

/** Chosen chapters as new items, in the order of the list. */
export function chapterInputs(chapters: readonly AddableChapter[], chosen: ReadonlySet<string>): readonly ItemInput[] {
  return chapters.flatMap(({ id, row, theme, version, isInPack }) =>
    chosen.has(id) && version && !isInPack
      ? [
          {
            type: 'chapter' as const,
            id: null,
            // A method sheet is written for trainers; the coordinator sees the mark and can take it off.
            isTrainerOnly: theme.kind === 'trainer-method',
            startsOnRightPage: false,
            chapterId: row.chapterId,
            language: row.language,
            versionId: version.id,
          },
        ]
      : [],
  )
}

/** The first text, in the order of the list, of a chapter that nobody has translated into this language. */
function standsIn(row: ChapterRow, language: string, chapters: readonly AddableChapter[]): boolean {
  const texts = chapters.filter((one) => one.row.chapterId === row.chapterId)
  return !texts.some((one) => one.row.language === language) && texts[0]?.row.draftId === row.draftId
}
