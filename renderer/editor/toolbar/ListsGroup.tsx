import { List, ListChecks, ListOrdered, Quote, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ToolbarGroup } from '../../ui/Toolbar'
import { toggleList } from '../commands/toggle-list'
import { toggleQuote } from '../commands/toggle-quote'
import { listNames, type ListName } from '../queries/active-list'
import { TextToggle } from './TextToggle'
import type { ToolbarGroupProps } from './toolbar-group-props'

const icons: Readonly<Record<ListName, LucideIcon>> = {
  bulletList: List,
  orderedList: ListOrdered,
  taskList: ListChecks,
}

export function ListsGroup({ state, run }: ToolbarGroupProps) {
  const { t } = useTranslation()
  return (
    <ToolbarGroup label={t('editor.toolbar.lists')}>
      {listNames.map((name) => (
        <TextToggle
          key={name}
          name={name}
          icon={icons[name]}
          isOn={state.list === name}
          onPress={() => run(toggleList(name))}
        />
      ))}
      <TextToggle name="quote" icon={Quote} isOn={state.isQuote} onPress={() => run(toggleQuote)} />
    </ToolbarGroup>
  )
}
