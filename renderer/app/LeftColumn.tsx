import type { UserSettings } from '../../shared/domain/settings'
import { ActList } from '../features/acts/ActList'
import { ChapterTree } from '../features/library/ChapterTree'
import { ProjectList } from '../features/workshops/ProjectList'
import { WorkshopList } from '../features/workshops/WorkshopList'
import { PlaceList } from './PlaceList'
import { navigate, type Route } from './route'
import { newerVersions } from './WorkshopPlace'
import type { WindowDialog } from './WindowDialogs'

export interface LeftColumnProps {
  readonly route: Route
  readonly settings: UserSettings
  readonly onDialog: (dialog: WindowDialog) => void
}

/** The places of the library, then what the chosen place holds. */
export function LeftColumn({ route, settings, onDialog }: LeftColumnProps) {
  return (
    <div className="app-left">
      <PlaceList current={route.place} />
      <div className="app-left-body">
        {route.place === 'chapters' || route.place === 'search' ? (
          <ChapterTree
            openDraftId={route.place === 'chapters' ? route.id : null}
            language={settings.language}
            onOpen={(id) => navigate({ place: 'chapters', id })}
            onNewChapter={(themeId) => onDialog({ name: 'newChapter', themeId })}
            onNewTheme={() => onDialog({ name: 'newTheme' })}
          />
        ) : null}
        {route.place === 'workshops' ? (
          <WorkshopList
            openId={route.id}
            onOpen={(id) => navigate({ place: 'workshops', id })}
            isNewerOpen={route.id === newerVersions}
            onNewer={() => navigate({ place: 'workshops', id: newerVersions })}
          />
        ) : null}
        {route.place === 'acts' ? <ActList openId={route.id} onOpen={(id) => navigate({ place: 'acts', id })} /> : null}
        {route.place === 'projects' ? (
          <ProjectList openId={route.id} onOpen={(id) => navigate({ place: 'projects', id })} />
        ) : null}
      </div>
    </div>
  )
}
