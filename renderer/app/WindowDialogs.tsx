import type { ThemeId } from '../../shared/domain/ids'
import type { UserSettings } from '../../shared/domain/settings'
import { CheckStatus } from '../features/keeping/CheckStatus'
import { BackupShelf } from '../features/keeping/BackupShelf'
import { NewChapterDialog } from '../features/library/NewChapterDialog'
import { ThemeDialog } from '../features/library/ThemeDialog'
import { LibraryDialog } from '../features/settings/LibraryDialog'
import { SettingsDialog, type SettingsTab } from '../features/settings/SettingsDialog'
import { CommandPalette } from './CommandPalette'
import { ImportPlace } from './ImportPlace'
import type { Commands } from './commands'
import { refusalWays } from './refusal-ways'
import { navigate } from './route'
import { ShortcutsDialog } from './ShortcutsDialog'

export type WindowDialog =
  | { readonly name: 'palette' | 'shortcuts' | 'libraries' | 'newTheme' }
  | { readonly name: 'settings'; readonly tab: SettingsTab }
  | { readonly name: 'newChapter'; readonly themeId: ThemeId | null }
  | { readonly name: 'import'; readonly files: readonly File[] }

export interface WindowDialogsProps {
  readonly dialog: WindowDialog | null
  readonly commands: Commands
  readonly settings: UserSettings
  readonly onDialog: (dialog: WindowDialog | null) => void
}

/** At most one dialog of the frame at a time. */
export function WindowDialogs({ dialog, commands, settings, onDialog }: WindowDialogsProps) {
  const close = () => onDialog(null)
  switch (dialog?.name) {
    case 'palette':
      return <CommandPalette commands={commands} onClose={close} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />
    case 'settings':
      return (
        <SettingsDialog
          settings={settings}
          initialTab={dialog.tab}
          backups={<BackupShelf library={null} onOpened={close} />}
          check={<CheckStatus />}
          onClose={close}
        />
      )
    case 'libraries':
      return <LibraryDialog refusal={refusalWays} onClose={close} />
    case 'newTheme':
      return <ThemeDialog theme={null} onClose={close} />
    case 'import':
      return <ImportPlace files={dialog.files} language={settings.language} onClose={close} />
    case 'newChapter':
      return (
        <NewChapterDialog
          themeId={dialog.themeId}
          language={settings.language}
          onClose={close}
          onCreated={(draftId) => navigate({ place: 'chapters', id: draftId })}
        />
      )
    default:
      return null
  }
}
