import { useTranslation } from 'react-i18next'
import { useLayoutChoice } from '../api/layout'
import { ChapterDetailsPanel } from '../features/library/ChapterDetailsPanel'
import { EmptyPlace } from '../ui/EmptyPlace'
import { SlotOutlet } from '../ui/Slot'
import { Tabs } from '../ui/Tabs'
import type { Route } from './route'

const tabs = ['outline', 'versions', 'details'] as const

/** What belongs to the thing that is open. */
export function Inspector({ route }: { readonly route: Route }) {
  const { t } = useTranslation()
  const [tab, setTab] = useLayoutChoice('inspector-tab', tabs, 'outline')
  const contents = {
    outline: <SlotOutlet name="inspector-outline" />,
    versions: <EmptyPlace title={t('shell.inspector.versions')} text={t('shell.soon.versions')} />,
    details: route.id ? <ChapterDetailsPanel draftId={route.id} /> : null,
  }
  return (
    <aside className="app-right" aria-label={t('shell.regions.right')} data-region="right">
      {route.id ? (
        <Tabs
          label={t('shell.inspector.label')}
          selected={tab}
          onSelect={(id) => setTab(tabs.find((one) => one === id) ?? 'outline')}
          tabs={tabs.map((id) => ({ id, title: t(`shell.inspector.${id}`), content: contents[id] }))}
        />
      ) : (
        <EmptyPlace title={t('shell.inspector.label')} text={t('shell.inspector.nothing')} />
      )}
    </aside>
  )
}
