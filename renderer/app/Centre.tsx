import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId, VersionId } from '../../shared/domain/ids'
import { showInspector } from '../api/inspector'
import { useIsAway } from '../api/use-is-away'
import { AttentionPlace } from '../features/attention/AttentionPlace'
import { ActsPlace } from '../features/acts/ActsPlace'
import { ProjectFolder } from '../features/audit/ProjectFolder'
import { ProjectTemplate } from '../features/exporting/ProjectTemplate'
import { PeoplePlace } from '../features/library/PeoplePlace'
import { leadTo } from '../api/pending-place'
import { SearchPlace } from '../features/library/SearchPlace'
import type { SearchTarget } from '../features/library/SearchHitRow'
import { compareVersion, showVersion } from '../features/versions/version-reading'
import { ProjectsPlace } from '../features/workshops/ProjectsPlace'
import { ReadOnly } from '../ui/ReadOnly'
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
/** Leads to a version in the history of its chapter. */
function openVersion(draftId: DraftId, versionId: VersionId): void {
  showInspector('versions')
  showVersion(draftId, versionId)
  navigate({ place: 'chapters', id: draftId })
}
/** Leads to the comments in the text that is being written. */
function openComments(draftId: DraftId): void {
  showInspector('comments')
  showVersion(draftId, null)
  navigate({ place: 'chapters', id: draftId })
}
function compareWithDraft(draftId: DraftId, versionId: VersionId): void {
  openVersion(draftId, versionId)
  compareVersion(draftId, versionId, 'draft')
}
const openChapter = (id: string) => navigate({ place: 'chapters', id })
/** Leads to the very place: in the text that is being written, or in the version that holds it. */
function openHit({ draftId, versionId, blockId }: SearchTarget): void {
  leadTo(versionId ?? draftId, blockId)
  showVersion(draftId, versionId)
  navigate({ place: 'chapters', id: draftId })
}

/** The work itself: the screen of the chosen place. */
export function Centre({ route, commands }: CentreProps) {
  const { t } = useTranslation()
  // Chapters say themselves what of them can still be done, and these two only read.
  const isAway = useIsAway() && !['chapters', 'search', 'attention'].includes(route.place)
  return (
    <main className="app-centre" aria-label={t('shell.regions.centre')} data-region="centre">
      <ErrorBoundary>
        <ReadOnly isOn={isAway}>
          <Screen route={route} commands={commands} />
        </ReadOnly>
      </ErrorBoundary>
    </main>
  )
}

function Screen({ route, commands }: CentreProps) {
  switch (route.place) {
    case 'chapters':
      return <ChapterPlace route={route} commands={commands} />
    case 'acts':
      return <ActsPlace actId={route.id} onOpen={(id) => navigate({ place: 'acts', id })} onOpenChapter={openChapter} />
    case 'people':
      return <PeoplePlace />
    case 'search':
      return <SearchPlace initialQuery={route.id ?? ''} onQuery={rememberQuery} onOpen={openHit} />
    case 'attention':
      return (
        <AttentionPlace
          onOpenVersion={openVersion}
          onOpenComments={openComments}
          onCompare={compareWithDraft}
          onOpenWorkshop={(id) => navigate({ place: 'workshops', id })}
        />
      )
    case 'workshops':
      return <WorkshopPlace route={route} />
    case 'projects':
      return (
        <ProjectsPlace
          projectId={route.id}
          onOpen={(id) => navigate({ place: 'projects', id })}
          onLeave={() => navigate({ place: 'projects', id: null })}
        >
          {route.id === null ? null : (
            <Fragment key={route.id}>
              <ProjectTemplate projectId={route.id} />
              <ProjectFolder projectId={route.id} />
            </Fragment>
          )}
        </ProjectsPlace>
      )
  }
}
