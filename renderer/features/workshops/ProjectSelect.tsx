import { useTranslation } from 'react-i18next'
import type { ProjectId } from '../../../shared/domain/ids'
import { useQuery } from '../../api/use-query'
import { Select } from '../../ui/Select'

export interface ProjectSelectProps {
  readonly value: ProjectId | null
  readonly onChange: (projectId: ProjectId | null) => void
}

export function ProjectSelect({ value, onChange }: ProjectSelectProps) {
  const { t } = useTranslation()
  const { value: projects = [] } = useQuery('project:list', {})
  const offered = projects.filter((project) => !project.isArchived || project.id === value)
  return (
    <Select
      label={t('workshops.fields.project')}
      value={value ?? ''}
      options={[
        { value: '', text: t('workshops.fields.noProject') },
        ...offered.map((project) => ({ value: String(project.id), text: project.title })),
      ]}
      onChange={(id) => onChange(projects.find((project) => project.id === id)?.id ?? null)}
    />
  )
}
