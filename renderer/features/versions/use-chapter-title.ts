import { useQuery } from '../../api/use-query'
import type { Language } from '../../../shared/domain/language'

/** The titles of the chapters that an older text refers to, in its language. */
export function useChapterTitle(language: Language): (id: string) => string | null {
  const { value: rows = [] } = useQuery('chapter:list', {})
  return (id) => rows.find((row) => row.chapterId === id && row.language === language)?.title ?? null
}
