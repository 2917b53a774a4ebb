import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../shared/domain/ids'
import { useLayoutChoice } from '../api/layout'
import { CommentsPanel } from '../features/comments/CommentsPanel'
import { VersionComments } from '../features/comments/VersionComments'
import { ChapterDetailsPanel } from '../features/library/ChapterDetailsPanel'
import { useVersionReading } from '../features/versions/version-reading'
import { VersionsPanel } from '../features/versions/VersionsPanel'
import { SlotOutlet } from '../ui/Slot'
import { Tabs } from '../ui/Tabs'
import type { Route } from './route'
import { useOpenChapter } from './use-open-chapter'

const tabs = ['outline', 'comments', 'versions', 'details'] as const

/** What belongs to the chapter that is open. */
export function Inspector({ route }: { readonly route: Route }) {
  const { t } = useTranslation()
  const [tab, setTab] = useLayoutChoice('inspector-tab', tabs, 'outline')
  const row = useOpenChapter(route)
  if (!row) return null
  const contents = {
    outline: <SlotOutlet name="inspector-outline" />,
    comments: <Comments key={row.draftId} draftId={row.draftId} />,
    versions: <VersionsPanel key={row.draftId} draftId={row.draftId} />,
    details: <ChapterDetailsPanel chapterId={row.chapterId} />,
  }
  return (
    <>
      <h2 className="ui-hidden">{t('shell.inspector.label')}</h2>
      <Tabs
        label={t('shell.inspector.label')}
        selected={tab}
        onSelect={(id) => setTab(tabs.find((one) => one === id) ?? 'outline')}
        tabs={tabs.map((id) => ({ id, title: t(`shell.inspector.${id}`), content: contents[id] }))}
      />
    </>
  )
}

/** Those of the text that is written, or of the version that is read in its place. */
function Comments({ draftId }: { readonly draftId: DraftId }) {
  const { shown } = useVersionReading(draftId)
  return shown ? <VersionComments key={shown} versionId={shown} /> : <CommentsPanel draftId={draftId} />
}
