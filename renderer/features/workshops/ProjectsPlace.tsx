import { FolderKanban, FolderX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { ProjectForm } from './ProjectForm'
import { useNewProject } from './use-new-project'

export interface ProjectsPlaceProps {
  readonly projectId: string | null
  readonly onOpen: (projectId: string) => void
  readonly onLeave: () => void
  /** What other parts of the program say of the open project. */
  readonly children?: ReactNode
}

export function ProjectsPlace({ projectId, onOpen, onLeave, children }: ProjectsPlaceProps) {
  const { t } = useTranslation()
  const projects = useQuery('project:list', {})
  const profiles = useQuery('profile:list', {})
  const create = useNewProject(onOpen)
  const error = projects.error ?? profiles.error
  if (error && (!projects.value || !profiles.value)) return <ErrorNotice words={errorWords(t, error)} />
  if (!projects.value || !profiles.value) return <Skeleton label={t('common.loading')} lines={7} />
  const project = projects.value.find((one) => one.id === projectId)
  if (project)
    return (
      <ProjectForm key={project.id} project={project} profiles={profiles.value} onLeave={onLeave}>
        {children}
      </ProjectForm>
    )
  if (projectId !== null && !projects.isLoading)
    return (
      <EmptyPlace icon={FolderX} title={t('workshops.projects.gone.title')} text={t('workshops.projects.gone.text')}>
        <Button onPress={onLeave}>{t('workshops.projects.gone.action')}</Button>
      </EmptyPlace>
    )
  const isEmpty = projects.value.length === 0
  return (
    <EmptyPlace
      icon={FolderKanban}
      title={isEmpty ? t('workshops.projects.empty.title') : t('workshops.projects.none.title')}
      text={isEmpty ? t('workshops.projects.empty.text') : t('workshops.projects.none.text')}
    >
      <Button variant="primary" onPress={() => void create()}>
        {isEmpty ? t('workshops.projects.empty.action') : t('workshops.projects.new')}
      </Button>
    </EmptyPlace>
  )
}
