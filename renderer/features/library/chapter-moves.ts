import type { ChapterId, ThemeId } from '../../../shared/domain/ids'
import type { ChapterGroup, ThemeGroup } from './group-chapters'

/** Where a chapter is to stand: its place among the others of the theme. */
export interface ChapterMove {
  readonly chapterId: ChapterId
  readonly themeId: ThemeId
  readonly position: number
}

export interface ThemeMove {
  readonly themeId: ThemeId
  readonly position: number
}

interface Target {
  readonly key: string
  readonly place: 'before' | 'after' | 'on'
}

const find = (groups: readonly ThemeGroup[], key: string): ChapterGroup | undefined =>
  groups.flatMap((group) => group.chapters).find((chapter) => chapter.id === key)

/** `groups` is the whole library without a filter, archived chapters included: positions count them all. */
export function dropChapter(groups: readonly ThemeGroup[], draggedKey: string, target: Target): ChapterMove | null {
  const dragged = find(groups, draggedKey)
  if (!dragged) return null
  const onTheme = groups.find((group) => group.id === target.key)
  if (onTheme) {
    const others = onTheme.chapters.filter((one) => one.chapterId !== dragged.chapterId)
    return { chapterId: dragged.chapterId, themeId: onTheme.theme.id, position: others.length }
  }
  const beside = find(groups, target.key)
  if (!beside || beside.chapterId === dragged.chapterId) return null
  const others = (groups.find((group) => group.theme.id === beside.themeId)?.chapters ?? []).filter(
    (one) => one.chapterId !== dragged.chapterId,
  )
  const at = others.findIndex((one) => one.chapterId === beside.chapterId)
  return { chapterId: dragged.chapterId, themeId: beside.themeId, position: target.place === 'before' ? at : at + 1 }
}

export function dropTheme(groups: readonly ThemeGroup[], draggedKey: string, target: Target): ThemeMove | null {
  const dragged = groups.find((group) => group.id === draggedKey)
  if (!dragged || draggedKey === target.key) return null
  const others = groups.filter((group) => group !== dragged)
  const at = others.findIndex((group) => group.id === target.key)
  if (at < 0) return null
  return { themeId: dragged.theme.id, position: target.place === 'before' ? at : at + 1 }
}

/** One step up or down; past the edge of a theme it goes on into the neighbouring one. `shown` is what the person sees. */
export function stepChapter(
  groups: readonly ThemeGroup[],
  shown: readonly ThemeGroup[],
  key: string,
  step: 1 | -1,
): ChapterMove | null {
  const at = shown.findIndex((group) => group.chapters.some((chapter) => chapter.id === key))
  const chapters = shown[at]?.chapters ?? []
  const index = chapters.findIndex((chapter) => chapter.id === key)
  if (index < 0) return null
  const neighbour = chapters[index + step]
  const place = step === 1 ? 'after' : 'before'
  if (neighbour) return dropChapter(groups, key, { key: neighbour.id, place })
  const next = shown[at + step]
  if (!next) return null
  const edge = step === 1 ? next.chapters[0] : undefined
  if (edge) return dropChapter(groups, key, { key: edge.id, place: 'before' })
  return dropChapter(groups, key, { key: next.id, place: 'on' })
}

export function stepTheme(
  groups: readonly ThemeGroup[],
  shown: readonly ThemeGroup[],
  key: string,
  step: 1 | -1,
): ThemeMove | null {
  const at = shown.findIndex((group) => group.id === key)
  const neighbour = at < 0 ? undefined : shown[at + step]
  if (!neighbour) return null
  return dropTheme(groups, key, { key: neighbour.id, place: step === 1 ? 'after' : 'before' })
}
