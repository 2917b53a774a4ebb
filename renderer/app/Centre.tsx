import { useTranslation } from 'react-i18next'
import { PeoplePlace } from '../features/library/PeoplePlace'
import { SearchPlace } from '../features/library/SearchPlace'
import { ProjectsPlace } from '../features/workshops/ProjectsPlace'
import { ChapterPlace } from './ChapterPlace'
import type { Commands } from './commands'
import { ErrorBoundary } from './ErrorBoundary'
import { navigate, replaceRoute, type Route } from './route'
import { WorkshopPlace } from './WorkshopPlace'

export interface CentreProps {
  readonly route: Route
  readonly commands: Commands
}

const rememberQuery = (query: string) => replaceRoute({ place: 'search', id: query || null })
const openChapter = (id: string) => navigate({ place: 'chapters', id })

/** The work itself: the screen of the chosen place. */
export function Centre({ route, commands }: CentreProps) {
  const { t } = useTranslation()
  return (
    <main className="app-centre" aria-label={t('shell.regions.centre')} data-region="centre">
      <ErrorBoundary>
        <Screen route={route} commands={commands} />
      </ErrorBoundary>
    </main>
  )
}

function Screen({ route, commands }: CentreProps) {
  switch (route.place) {
    case 'chapters':
      return <ChapterPlace route={route} commands={commands} />
    case 'people':
      return <PeoplePlace />
    case 'search':
      return <SearchPlace initialQuery={route.id ?? ''} onQuery={rememberQuery} onOpen={openChapter} />
    case 'workshops':
      return <WorkshopPlace route={route} />
    case 'projects':
      return (
        <ProjectsPlace
          projectId={route.id}
          onOpen={(id) => navigate({ place: 'projects', id })}
          onLeave={() => navigate({ place: 'projects', id: null })}
        />
      )
  }
}
