import { BookOpenText, CalendarRange, FolderKanban, PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PeoplePlace } from '../features/library/PeoplePlace'
import { SearchPlace } from '../features/library/SearchPlace'
import { Button } from '../ui/Button'
import { EmptyPlace } from '../ui/EmptyPlace'
import type { Commands } from './commands'
import { navigate, type Route } from './route'

/** The work itself: the screen of the chosen place. */
export function Centre({ route, commands }: { readonly route: Route; readonly commands: Commands }) {
  const { t } = useTranslation()
  return (
    <main className="app-centre" aria-label={t('shell.regions.centre')} data-region="centre">
      <Screen route={route} commands={commands} />
    </main>
  )
}

function Screen({ route, commands }: { readonly route: Route; readonly commands: Commands }) {
  const { t } = useTranslation()
  switch (route.place) {
    case 'people':
      return <PeoplePlace />
    case 'search':
      return <SearchPlace onOpen={(id) => navigate({ place: 'chapters', id })} />
    case 'workshops':
      return (
        <EmptyPlace
          icon={CalendarRange}
          title={t('shell.soon.workshops.title')}
          text={t('shell.soon.workshops.text')}
        />
      )
    case 'projects':
      return (
        <EmptyPlace icon={FolderKanban} title={t('shell.soon.projects.title')} text={t('shell.soon.projects.text')} />
      )
    case 'chapters':
      if (route.id)
        return <EmptyPlace icon={PenLine} title={t('shell.soon.editor.title')} text={t('shell.soon.editor.text')} />
      return (
        <EmptyPlace icon={BookOpenText} title={t('shell.noChapter.title')} text={t('shell.noChapter.text')}>
          <Button variant="primary" onPress={commands.newChapter}>
            {t('shell.noChapter.action')}
          </Button>
          <Button onPress={commands.openPalette}>{t('shell.noChapter.findAction')}</Button>
        </EmptyPlace>
      )
  }
}
