import { checkProgramme, type ProgrammeProblem } from '../../../shared/domain/check-programme'
import { useQuery } from '../../api/use-query'
import type { WorkshopValues } from './workshop-values'

/** What does not add up in the programme of the window, stored or not. */
export function useProgrammeProblems({
  days,
  languages,
  projectId,
}: Pick<WorkshopValues, 'days' | 'languages' | 'projectId'>): readonly ProgrammeProblem[] {
  const { value: projects = [] } = useQuery('project:list', {})
  const chapterIds = [...new Set(days.flatMap(({ blocks }) => blocks.flatMap(({ chapterId }) => chapterId ?? [])))]
  const { value: exercises = [] } = useQuery(
    'programme:exercises',
    chapterIds.length > 0 ? { chapterIds, language: languages[0] ?? 'cs' } : null,
  )
  const project = projects.find(({ id }) => id === projectId)
  return checkProgramme(days, {
    from: project?.from ?? null,
    to: project?.to ?? null,
    exercises: new Map(exercises.map(({ chapterId, minutes }) => [chapterId, minutes])),
  })
}
