import type { ChapterGroup, ThemeGroup } from './group-chapters'

/** A row of the tree by its key, `theme:…` or `chapter:…`. */
export const findRow = (groups: readonly ThemeGroup[], key: string): ChapterGroup | ThemeGroup | undefined =>
  groups.find((group) => group.id === key) ??
  groups.flatMap((group) => group.chapters).find((chapter) => chapter.id === key)

export const isTheme = (row: ChapterGroup | ThemeGroup): row is ThemeGroup => 'theme' in row

export const nameOfRow = (row: ChapterGroup | ThemeGroup | undefined): string => {
  if (!row) return ''
  return isTheme(row) ? row.theme.name : row.lead.title
}
