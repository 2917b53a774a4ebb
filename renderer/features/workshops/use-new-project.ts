import { useTranslation } from 'react-i18next'
import { call } from '../../api/call'
import { useQuery } from '../../api/use-query'
import { useReport } from '../../words/use-report'
import { newProjectInput } from './project-values'

/** Adds a project without publicity rules and opens it. */
export function useNewProject(onOpen: (projectId: string) => void): () => Promise<void> {
  const { t } = useTranslation()
  const report = useReport()
  const { value: profiles = [] } = useQuery('profile:list', {})
  return async () => {
    const profile = profiles.find(({ seedId }) => seedId === 'none') ?? profiles[0]
    if (!profile) return
    const result = await call('project:save', newProjectInput(t('workshops.projects.untitled'), profile.id))
    if (report(result) && result.ok) onOpen(result.value.id)
  }
}
