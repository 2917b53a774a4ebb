import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UserSettings } from '../../shared/domain/settings'
import type { LibraryInfo } from '../../shared/ipc/library-channels'
import { useLayoutNumber } from '../api/layout'
import { useBridgeEvent } from '../api/use-bridge-event'
import { AwayBanner } from '../features/handover/AwayBanner'
import { TravelDialogs } from '../features/handover/TravelDialogs'
import { announceRestore } from '../features/versions/version-reading'
import { DamageBanner } from '../features/keeping/DamageBanner'
import { ExportWatcher } from '../features/exporting/ExportWatcher'
import { SplitPane } from '../ui/SplitPane'
import { BottomBar } from './BottomBar'
import { Centre } from './Centre'
import { commandIds, type Commands } from './commands'
import { ConnectionBanner } from './ConnectionBanner'
import { ErrorBoundary } from './ErrorBoundary'
import { FileDropZone } from './FileDropZone'
import { Inspector } from './Inspector'
import { LeftColumn } from './LeftColumn'
import { isRouteEmpty, navigate, useRoute } from './route'
import { startRoute } from './start-route'
import { TaskWatchers } from './TaskWatchers'
import { TopBar } from './TopBar'
import { useColumns } from './use-columns'
import { useCommands } from './use-commands'
import { useForgetTasks } from './use-forget-tasks'
import { useKeys } from './use-keys'
import { WindowDialogs, type WindowDialog } from './WindowDialogs'

export interface WorkspaceProps {
  readonly settings: UserSettings
  readonly library: LibraryInfo
}

/** On a wide screen the columns start wider; afterwards they are as the person left them. */
const share = (part: number, least: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, window.innerWidth * part)))
const left = { initial: share(0.19, 300, 380), minimum: 220, maximum: 520 }
const right = { initial: share(0.2, 320, 420), minimum: 240, maximum: 760 }

function useMenuCommands(commands: Commands): void {
  useBridgeEvent('menu:command', ({ command }) => {
    const known = commandIds.find((id) => id === command)
    if (known) commands[known]()
  })
}

/** The frame: three columns between the top bar and the bottom bar. */
export function Workspace({ settings, library }: WorkspaceProps) {
  const { t } = useTranslation()
  const route = useRoute()
  const [dialog, setDialog] = useState<WindowDialog | null>(null)
  const hasInspector = route.place === 'chapters' && route.id !== null
  const columns = useColumns(hasInspector)
  const [leftWidth, setLeftWidth] = useLayoutNumber('left-width', left.initial)
  const [rightWidth, setRightWidth] = useLayoutNumber('right-width', right.initial)
  const commands = useCommands({
    show: setDialog,
    toggleLeft: columns.toggleLeft,
    toggleRight: columns.toggleRight,
  })
  useKeys(commands)
  useForgetTasks()
  useMenuCommands(commands)
  useEffect(() => {
    if (isRouteEmpty()) navigate(startRoute(settings))
  }, [settings])
  useEffect(() => {
    document.title = `${library.title} – ${t('common.appName')}`
  }, [library.title, t])
  return (
    <div className="app-frame">
      <TopBar
        route={route}
        commands={commands}
        isLeftOpen={columns.isLeftOpen}
        isRightOpen={columns.isRightOpen}
        hasInspector={hasInspector}
      />
      <ConnectionBanner />
      <DamageBanner />
      <AwayBanner />
      <div className="app-columns">
        <SplitPane
          placement="start"
          landmark="nav"
          landmarkLabel={t('shell.regions.left')}
          region="left"
          label={t('shell.leftWidth')}
          width={leftWidth}
          minimum={left.minimum}
          maximum={left.maximum}
          isCollapsed={!columns.isLeftOpen}
          onResize={setLeftWidth}
          side={<LeftColumn route={route} settings={settings} onDialog={setDialog} />}
        >
          <SplitPane
            placement="end"
            landmark="aside"
            landmarkLabel={t('shell.regions.right')}
            region="right"
            label={t('shell.rightWidth')}
            width={rightWidth}
            minimum={right.minimum}
            maximum={right.maximum}
            isCollapsed={!columns.isRightOpen || !hasInspector}
            onResize={setRightWidth}
            side={
              <ErrorBoundary>
                <Inspector route={route} />
              </ErrorBoundary>
            }
          >
            <Centre route={route} commands={commands} />
          </SplitPane>
        </SplitPane>
      </div>
      <BottomBar
        library={library}
        settings={settings}
        onBackup={() => setDialog({ name: 'settings', tab: 'backup' })}
      />
      <ExportWatcher />
      <TaskWatchers />
      <TravelDialogs
        onOpenChapter={(id) => navigate({ place: 'chapters', id })}
        onTakenIn={(draftIds) => draftIds.forEach((id) => announceRestore(id, null))}
      />
      <FileDropZone isOff={dialog !== null} onFiles={(files) => setDialog({ name: 'import', files })} />
      <WindowDialogs dialog={dialog} commands={commands} settings={settings} onDialog={setDialog} />
    </div>
  )
}
