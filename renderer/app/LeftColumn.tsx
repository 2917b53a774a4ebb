import { useTranslation } from 'react-i18next'
import type { UserSettings } from '../../shared/domain/settings'
import { ChapterTree } from '../features/library/ChapterTree'
import { PlaceList } from './PlaceList'
import { navigate, type Route } from './route'
import type { WindowDialog } from './WindowDialogs'

export interface LeftColumnProps {
  readonly route: Route
  readonly settings: UserSettings
  readonly onDialog: (dialog: WindowDialog) => void
}

/** The places of the library, then what the chosen place holds. */
export function LeftColumn({ route, settings, onDialog }: LeftColumnProps) {
  const { t } = useTranslation()
  return (
    <nav className="app-left" aria-label={t('shell.regions.left')} data-region="left">
      <PlaceList current={route.place} />
      <div className="app-left-body">
        {route.place === 'chapters' || route.place === 'search' ? (
          <ChapterTree
            openDraftId={route.id}
            language={settings.language}
            onOpen={(id) => navigate({ place: 'chapters', id })}
            onNewChapter={(themeId) => onDialog({ name: 'newChapter', themeId })}
            onNewTheme={() => onDialog({ name: 'newTheme' })}
          />
        ) : null}
      </div>
    </nav>
  )
}
