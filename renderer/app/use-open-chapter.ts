import type { ChapterRow } from '../../shared/domain/chapter'
import { useQuery } from '../api/use-query'
import type { Route } from './route'

/** The chapter that the address names: undefined while the list is on its way, null when there is no such chapter. */
export function useOpenChapter(route: Route): ChapterRow | null | undefined {
  const { value, isLoading } = useQuery('chapter:list', {})
  if (route.place !== 'chapters' || route.id === null) return null
  const row = value?.find((one) => one.draftId === route.id)
  if (row) return row
  return value && !isLoading ? null : undefined
}
