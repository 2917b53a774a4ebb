import type { UserSettings } from '../../shared/domain/settings'
import type { Result } from '../../shared/domain/result'
import type { EventName } from '../../shared/ipc/events'
import type { AppInfo, Door } from '../../shared/ipc/library-channels'
import { rememberLibrary } from '../services/settings/recent-libraries'
import { saveSettings } from '../services/settings/save-settings'
import { readSettings, type SettingsPlace } from '../services/settings/settings-file'
import type { Shell } from '../services/shell'
import { createDispatch, type Dispatch } from './dispatch'
import { createDoorHandlers } from './door-handlers'
import { createLog, type Log } from './log'
import { KnownFiles } from './open-file'
import type { ProgramPaths } from './program-paths'
import { programVersion } from './program-version'
import { ProgramState } from './program-state'
import { readLicences } from './read-licences'
import { ServiceClient } from './service-client'
import { SpellingThread } from './spelling-thread'
import type { Person } from './worker-protocol'

export interface ProgramOptions {
  readonly door: Door
  readonly paths: ProgramPaths
  readonly dataFolder: string
  readonly documentsFolder: string
  /** The system's locale, for the first start. */
  readonly locale: string
  readonly shell: Pick<Shell, 'startProcess'>
  readonly onEvent: (name: EventName, payload: unknown) => void
}

/** Everything behind a door. */
export interface Program {
  readonly dispatch: Dispatch
  readonly log: Log
  settings(): UserSettings
  /** A task is running. */
  isBusy(): boolean
  close(): Promise<void>
}

const personOf = ({ name, institution, language, backupFolder }: UserSettings): Person => ({
  user: { name, institution, language },
  backupFolder,
})

function describeProgram({ door, dataFolder, documentsFolder, paths }: ProgramOptions): AppInfo {
  return {
    version: programVersion,
    door,
    platform: process.platform,
    dataFolder,
    documentsFolder,
    licences: readLicences(paths.root),
  }
}

function createClient(options: ProgramOptions, place: SettingsPlace, state: ProgramState, log: Log): ServiceClient {
  return new ServiceClient({
    workerFile: options.paths.worker,
    setup: {
      assetsFolder: options.paths.assets,
      dataFolder: options.dataFolder,
      programVersion,
      person: personOf(readSettings(place)),
    },
    shell: options.shell,
    log,
    openLibrary: () => state.library,
    onDied: () => state.takeLostTasks().forEach((report) => options.onEvent('task:ended', report)),
    onEvent: (name, payload) => {
      state.sawEvent(name, payload)
      options.onEvent(name, payload)
    },
  })
}

/** Joins settings, services and the gate into what both doors put before their windows. */
export function createProgram(options: ProgramOptions): Program {
  const place: SettingsPlace = { folder: options.dataFolder, locale: options.locale }
  const log = createLog(options.dataFolder, Date.now)
  const knownFiles = new KnownFiles()
  const state = new ProgramState({
    onLibrary: (file) => rememberLibrary(place, file),
    onFile: (file) => knownFiles.add(file),
    onExportFolder: (folder) => void saveSettings(place, { exportFolder: folder }),
  })
  const client = createClient(options, place, state, log)
  const spelling = new SpellingThread(options.paths.spellingWorker, log)
  const doorHandlers = createDoorHandlers({
    door: options.door,
    appInfo: () => describeProgram(options),
    settingsPlace: place,
    documentsFolder: options.documentsFolder,
    knownFiles,
    log,
    spelling,
    onSettings: (settings) => client.usePerson(personOf(settings)),
  })
  const callService = async (name: Parameters<ServiceClient['call']>[0], input: unknown): Promise<Result<unknown>> => {
    const result = await client.call(name, input)
    state.sawAnswer(name, input, result)
    return result
  }
  return {
    dispatch: createDispatch({ doorHandlers, callService, log }),
    log,
    settings: () => readSettings(place),
    isBusy: () => state.isBusy,
    close: async () => {
      await Promise.all([client.close(), spelling.close()])
    },
  }
}
