import {
  BellRing,
  BookOpenText,
  CalendarRange,
  FolderKanban,
  Scale,
  Search,
  UsersRound,
  type LucideIcon,
} from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { AttentionCount } from '../features/attention/AttentionCount'
import { Icon } from '../ui/Icon'
import { navigate, places, type Place } from './route'

const icons: Readonly<Record<Place, LucideIcon>> = {
  chapters: BookOpenText,
  workshops: CalendarRange,
  projects: FolderKanban,
  acts: Scale,
  people: UsersRound,
  attention: BellRing,
  search: Search,
}

export function PlaceList({ current }: { readonly current: Place }) {
  const { t } = useTranslation()
  return (
    <ul className="app-places">
      {places.map((place) => (
        <li key={place}>
          <Button
            className="ui-button app-place"
            data-variant="plain"
            data-current={place === current || undefined}
            {...(place === current ? { 'aria-current': 'page' as const } : {})}
            onPress={() => navigate({ place, id: null })}
          >
            <Icon of={icons[place]} />
            <span className="app-place-name">{t(`shell.places.${place}`)}</span>
            {place === 'attention' ? <AttentionCount /> : null}
          </Button>
        </li>
      ))}
    </ul>
  )
}
