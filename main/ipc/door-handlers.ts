import path from 'node:path'
import { appError } from '../../shared/domain/app-error'
import { err, ok } from '../../shared/domain/result'
import type { UserSettings } from '../../shared/domain/settings'
import { createTranslator } from '../../shared/i18n/translator'
import type { AppInfo, Door } from '../../shared/ipc/library-channels'
import { listRecentLibraries } from '../services/settings/recent-libraries'
import { saveSettings } from '../services/settings/save-settings'
import { readSettings, type SettingsPlace } from '../services/settings/settings-file'
import type { DoorHandlers } from './dispatch'
import { listFolder } from './list-folder'
import type { Log } from './log'
import { openFile, showFile, type KnownFiles } from './open-file'
import { openLink } from './open-link'
import { createSpellingHandlers } from './spelling-handlers'
import type { SpellingThread } from './spelling-thread'
import { saveText } from './save-text'

export interface DoorHandlerOptions {
  readonly door: Door
  readonly appInfo: () => AppInfo
  readonly settingsPlace: SettingsPlace
  readonly documentsFolder: string
  readonly knownFiles: KnownFiles
  readonly log: Log
  readonly spelling: SpellingThread
  readonly onSettings: (settings: UserSettings) => void
}

const libraryExtension = '.skripta'

const withExtension = (file: string): string =>
  path.extname(file) === libraryExtension ? file : file + libraryExtension

/** The channels that need no library: the same for both doors, which differ in the caller's shell alone. */
export function createDoorHandlers(options: DoorHandlerOptions): DoorHandlers {
  const { settingsPlace, knownFiles } = options
  const translate = () => createTranslator(readSettings(settingsPlace).language)
  return {
    ...createSpellingHandlers(options.spelling, settingsPlace.folder),
    'app:info': () => ok(options.appInfo()),
    'settings:read': () => ok(readSettings(settingsPlace)),
    'settings:save': (patch) => {
      const saved = saveSettings(settingsPlace, patch)
      if (saved.ok) options.onSettings(saved.value)
      return saved
    },
    'library:recent': () => ok(listRecentLibraries(settingsPlace)),
    'dialog:library': async ({ purpose, suggestedName }, { shell }) => {
      const chosen = await shell.chooseLibrary({
        purpose,
        title: translate()(`doors.dialog.${purpose}`),
        suggestedName,
      })
      if (chosen === null) return ok(null)
      return ok(purpose === 'open-library' || purpose === 'open-handed' ? chosen : withExtension(chosen))
    },
    'dialog:folder': async ({ title, start }, { shell }) => ok(await shell.chooseFolder(title, start)),
    'dialog:answer': ({ dialogId, path: chosen }, caller) =>
      caller.answerDialog(dialogId, chosen) ? ok(null) : err(appError('not-found')),
    // Electron has the system's dialogs, and a window that asks for listings there is not ours.
    'folder:list': ({ path: folder, extensions }) =>
      options.door === 'loopback'
        ? listFolder(folder, extensions, options.documentsFolder)
        : err(appError('not-available')),
    'file:open': ({ path: file }, { shell }) => openFile(file, knownFiles, (safe) => shell.openFile(safe)),
    'file:show': ({ path: file }, { shell }) => showFile(file, knownFiles, (safe) => shell.showInFolder(safe)),
    'file:saveText': ({ folder, name, text }) => {
      const saved = saveText(folder, name, text)
      if (saved.ok) knownFiles.add(saved.value.path)
      return saved
    },
    'link:open': ({ url }, { shell }) => openLink(url, shell),
    'log:report': ({ message }) => {
      options.log.note(`window: ${message}`)
      return ok(null)
    },
    'window:flushed': ({ isSaved }, caller) => {
      caller.flushed(isSaved)
      return ok(null)
    },
  }
}
