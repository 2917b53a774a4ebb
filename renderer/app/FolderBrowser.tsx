import { CornerLeftUp, File, Folder, HardDrive } from 'lucide-react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../shared/domain/app-error'
import type { Events } from '../../shared/ipc/events'
import type { FolderEntry, FolderListing } from '../../shared/ipc/library-channels'
import { call } from '../api/call'
import { errorWords } from '../api/error-words'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Icon } from '../ui/Icon'
import { TextField } from '../ui/TextField'
import { joinPath } from './join-path'

export interface FolderBrowserProps {
  readonly request: Events['dialog:requested']
  readonly onAnswer: (path: string | null) => void
}

/** The file dialog of the loopback host: a browser cannot show the system's. */
export function FolderBrowser({ request, onAnswer }: FolderBrowserProps) {
  const { t } = useTranslation()
  const [listing, setListing] = useState(request.start)
  const [error, setError] = useState<AppError | null>(null)
  const [name, setName] = useState(request.suggestedName)
  const [file, setFile] = useState<string | null>(null)
  const go = async (path: string) => {
    const result = await call('folder:list', { path, extensions: [...request.extensions] })
    setError(result.ok ? null : result.error)
    if (!result.ok) return
    setListing(result.value)
    setFile(null)
  }
  const answers = {
    folder: { text: t('shell.folder.chooseFolder'), path: listing.path },
    'open-file': { text: t('shell.folder.chooseFile'), path: file },
    'save-file': { text: t('shell.folder.saveFile'), path: name.trim() ? joinPath(listing.path, name.trim()) : null },
  }
  const chosen = answers[request.mode]
  const enter = (entry: FolderEntry) => {
    if (entry.isFolder) void go(entry.path)
    else if (request.mode === 'save-file') setName(entry.name)
    else setFile(entry.path)
  }
  return (
    <Dialog
      title={request.title}
      size="wide"
      isOpen
      onClose={() => onAnswer(null)}
      actions={
        <>
          <Button onPress={() => onAnswer(null)}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!chosen.path} onPress={() => onAnswer(chosen.path)}>
            {chosen.text}
          </Button>
        </>
      }
    >
      <div className="app-folder-head">
        <Button
          icon={CornerLeftUp}
          isSmall
          isDisabled={!listing.parent}
          onPress={() => void go(listing.parent ?? listing.path)}
        >
          {t('shell.folder.up')}
        </Button>
        <span className="app-path">{listing.path}</span>
      </div>
      {error ? <ErrorNotice words={errorWords(t, error)} /> : null}
      <FolderColumns listing={listing} chosen={file} onEnter={enter} />
      {request.mode === 'save-file' ? (
        <TextField label={t('shell.folder.name')} value={name} onChange={setName} />
      ) : null}
    </Dialog>
  )
}

interface FolderColumnsProps {
  readonly listing: FolderListing
  readonly chosen: string | null
  readonly onEnter: (entry: FolderEntry) => void
}

function FolderColumns({ listing, chosen, onEnter }: FolderColumnsProps) {
  const { t } = useTranslation()
  const find = (entries: readonly FolderEntry[], key: unknown) => entries.find((entry) => entry.path === key)
  const enterFrom = (entries: readonly FolderEntry[]) => (key: unknown) => {
    const entry = find(entries, key)
    if (entry) onEnter(entry)
  }
  return (
    <div className="app-folder">
      <ListBox
        aria-label={t('shell.folder.places')}
        className="ui-list app-folder-places"
        items={listing.places}
        onAction={enterFrom(listing.places)}
      >
        {(place) => (
          <ListBoxItem id={place.path} textValue={place.name} className="ui-row">
            <Icon of={HardDrive} size={16} />
            <span className="ui-row-main">{place.name}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <ListBox
        aria-label={t('shell.folder.here', { name: listing.path })}
        className="ui-list ui-scroll app-folder-entries"
        items={listing.entries}
        dependencies={[chosen]}
        onAction={enterFrom(listing.entries)}
        renderEmptyState={() => <p className="ui-soft">{t('shell.folder.empty')}</p>}
      >
        {(entry) => (
          <ListBoxItem
            id={entry.path}
            textValue={entry.name}
            className="ui-row"
            data-current={entry.path === chosen || undefined}
          >
            <Icon of={entry.isFolder ? Folder : File} size={16} />
            <span className="ui-row-main">{entry.name}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}
