import { Archive, Plus } from 'lucide-react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../api/command-registry'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { foldText } from '../../ui/fold-text'
import { IconButton } from '../../ui/IconButton'
import { SearchField } from '../../ui/SearchField'
import { Skeleton } from '../../ui/Skeleton'
import { ToggleIconButton } from '../../ui/ToggleIconButton'
import { useNewProject } from './use-new-project'
import './projects.css'
import './workshops.css'

export interface ProjectListProps {
  readonly openId: string | null
  readonly onOpen: (projectId: string) => void
}

export function ProjectList({ openId, onOpen }: ProjectListProps) {
  const { t } = useTranslation()
  const projects = useQuery('project:list', {})
  const create = useNewProject(onOpen)
  const [text, setText] = useState('')
  const [showsArchived, setShowsArchived] = useState(false)
  useCommand({ id: 'new-project', title: t('workshops.projects.new'), run: () => void create() })
  if (projects.error && !projects.value) return <ErrorNotice words={errorWords(t, projects.error)} />
  if (!projects.value) return <Skeleton label={t('common.loading')} />
  const shown = projects.value
    .filter((project) => showsArchived || !project.isArchived)
    .filter((project) => foldText(`${project.title} ${project.registrationNumber}`).includes(foldText(text.trim())))
  return (
    <div className="ui-side-list">
      <div className="ui-side-list-head">
        <SearchField label={t('workshops.projects.search')} value={text} onChange={setText} />
        <ToggleIconButton
          label={t('workshops.showArchived')}
          icon={Archive}
          isSelected={showsArchived}
          onChange={setShowsArchived}
        />
        <IconButton label={t('workshops.projects.new')} icon={Plus} onPress={() => void create()} />
      </div>
      <div className="ui-side-list-body ui-scroll">
        <ListBox
          aria-label={t('workshops.projects.list')}
          className="ui-list"
          items={shown}
          dependencies={[openId]}
          onAction={(key) => onOpen(String(key))}
        >
          {(project) => (
            <ListBoxItem
              id={project.id}
              textValue={project.title}
              className="ui-row ui-side-row"
              data-current={project.id === openId || undefined}
              data-archived={project.isArchived || undefined}
            >
              <span className="workshops-color" style={{ background: project.color }} />
              <span className="ui-row-main">
                {project.title}
                <small>{project.registrationNumber || project.programme}</small>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </div>
  )
}
