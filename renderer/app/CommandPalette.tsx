import { Blocks, Command, FileText, Heading, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Dialog, Header, Menu, MenuItem, MenuSection, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useRegisteredCommands } from '../api/command-registry'
import { useQuery } from '../api/use-query'
import { Icon } from '../ui/Icon'
import { useCountedDialog } from '../ui/open-dialogs'
import { SearchField } from '../ui/SearchField'
import { commandIds, commandKeys, type Commands } from './commands'
import { matchEntries } from './match-entries'
import { navigate } from './route'

interface Entry {
  readonly id: string
  readonly text: string
  readonly note?: string | undefined
  readonly run: () => void
}
interface Section {
  readonly id: string
  readonly title: string
  readonly icon: LucideIcon
  readonly entries: readonly Entry[]
}

const shownEach = 8

function useSections(commands: Commands): readonly Section[] {
  const { t } = useTranslation()
  const registered = useRegisteredCommands()
  const { value: chapters = [] } = useQuery('chapter:list', {})
  const { value: workshops = [] } = useQuery('workshop:list', {})
  const own = commandIds
    .filter((id) => id !== 'openPalette')
    .map((id) => ({ id, text: t(`shell.commands.${id}`), note: commandKeys[id], run: commands[id] }))
  const entries = registered.map(({ id, title, shortcut, isPlace, run }) => ({
    id,
    text: title,
    note: shortcut,
    isPlace,
    run,
  }))
  const offered = entries.filter(({ isPlace }) => !isPlace)
  return [
    { id: 'actions', title: t('shell.palette.actions'), icon: Command, entries: [...offered, ...own] },
    {
      id: 'headings',
      title: t('shell.palette.headings'),
      icon: Heading,
      entries: entries.filter(({ isPlace }) => isPlace),
    },
    {
      id: 'chapters',
      title: t('shell.palette.chapters'),
      icon: FileText,
      entries: chapters
        .filter((row) => !row.isArchived)
        .map((row) => ({
          id: row.draftId,
          text: row.title,
          note: row.language.toUpperCase(),
          run: () => navigate({ place: 'chapters', id: row.draftId }),
        })),
    },
    {
      id: 'workshops',
      title: t('shell.palette.workshops'),
      icon: Blocks,
      entries: workshops
        .filter((row) => !row.isArchived)
        .map((row) => ({
          id: row.id,
          text: [row.title, row.district].filter(Boolean).join(', '),
          run: () => navigate({ place: 'workshops', id: row.id }),
        })),
    },
  ]
}

/** Every action, chapter and workshop by name. */
export function CommandPalette({ commands, onClose }: { readonly commands: Commands; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const sections = useSections(commands)
    .map((section) => ({ ...section, entries: matchEntries(section.entries, typed, shownEach) }))
    .filter((section) => section.entries.length > 0)
  useCountedDialog(true)
  const run = (key: unknown) => {
    onClose()
    sections
      .flatMap((section) => section.entries)
      .find((entry) => entry.id === key)
      ?.run()
  }
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
      className="ui-dialog-ground"
    >
      <Modal className="ui-dialog-frame app-palette">
        <Dialog aria-label={t('shell.palette.title')} className="ui-dialog">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <div className="app-palette-field">
              <SearchField label={t('shell.palette.title')} placeholder={t('shell.palette.placeholder')} autoFocus />
            </div>
            <Menu
              aria-label={t('shell.palette.title')}
              className="ui-menu app-palette-menu"
              onAction={run}
              renderEmptyState={() => <p className="ui-soft app-palette-empty">{t('shell.palette.empty')}</p>}
            >
              {sections.map((section) => (
                <MenuSection key={section.id} id={section.id} aria-label={section.title}>
                  <Header className="ui-menu-heading">{section.title}</Header>
                  {section.entries.map((entry) => (
                    <MenuItem key={entry.id} id={entry.id} textValue={entry.text} className="ui-menu-item">
                      <Icon of={section.icon} size={16} />
                      <span className="ui-menu-label">{entry.text}</span>
                      {entry.note ? <span className="ui-key">{entry.note}</span> : null}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
