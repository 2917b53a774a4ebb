import type { ChapterRow } from '../../../shared/domain/chapter'
import type { ChapterId, ThemeId } from '../../../shared/domain/ids'
import type { ChapterState } from '../../../shared/domain/state'
import type { Theme } from '../../../shared/domain/theme'
import { foldText } from '../../ui/fold-text'

/** A chapter with all its languages. */
export interface ChapterGroup {
  /** Key of its row in the tree. */
  readonly id: `chapter:${string}`
  readonly chapterId: ChapterId
  readonly themeId: ThemeId
  /** The language that stands for the chapter in lists. */
  readonly lead: ChapterRow
  readonly rows: readonly ChapterRow[]
}

export interface ThemeGroup {
  readonly id: `theme:${string}`
  readonly theme: Theme
  readonly chapters: readonly ChapterGroup[]
}

export interface ChapterFilter {
  readonly text: string
  readonly themeId: string | null
  readonly language: string | null
  readonly state: ChapterState | 'none' | null
  readonly showsArchived: boolean
}

export const noFilter: ChapterFilter = { text: '', themeId: null, language: null, state: null, showsArchived: false }

/** True when chapters may be missing from the list because of it. */
export const isNarrowed = (filter: ChapterFilter): boolean =>
  filter.text.trim() !== '' || filter.themeId !== null || filter.language !== null || filter.state !== null

function byChapter(rows: readonly ChapterRow[], language: string): readonly ChapterGroup[] {
  const groups = new Map<ChapterId, ChapterRow[]>()
  for (const row of rows) {
    const known = groups.get(row.chapterId)
    if (known) known.push(row)
    else groups.set(row.chapterId, [row])
  }
  return [...groups.values()].flatMap((all) => {
    const first = all[0]
    if (!first) return []
    const lead = all.find((row) => row.language === language) ?? all.find((row) => row.language === 'cs') ?? first
    return [
      { id: `chapter:${lead.chapterId}` as const, chapterId: lead.chapterId, themeId: lead.themeId, lead, rows: all },
    ]
  })
}

function isWanted(group: ChapterGroup, filter: ChapterFilter): boolean {
  if (group.lead.isArchived && !filter.showsArchived) return false
  if (filter.themeId !== null && group.themeId !== filter.themeId) return false
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  return group.rows.some((row) => {
    const title = foldText(row.title)
    if (filter.language !== null && row.language !== filter.language) return false
    if (filter.state !== null && (row.latest?.state ?? 'none') !== filter.state) return false
    return words.every((word) => title.includes(word))
  })
}

/** Themes in their order, each with the chapters that pass the filter; `language` is the one to show first. */
export function groupChapters(
  themes: readonly Theme[],
  rows: readonly ChapterRow[],
  language: string,
  filter: ChapterFilter,
): readonly ThemeGroup[] {
  const wanted = byChapter(rows, language).filter((group) => isWanted(group, filter))
  return themes
    .filter((theme) => filter.showsArchived || !theme.isArchived || wanted.some((group) => group.themeId === theme.id))
    .map((theme) => ({
      id: `theme:${theme.id}` as const,
      theme,
      chapters: wanted.filter((group) => group.themeId === theme.id),
    }))
    .filter((group) => group.chapters.length > 0 || !isNarrowed(filter))
}
