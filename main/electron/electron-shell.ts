import { dialog, shell, utilityProcess, type BrowserWindow, type FileFilter } from 'electron'
import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'
import type { createTranslator } from '../../shared/i18n/translator'
import type { ChildProcess, FileDialog, Shell } from '../services/shell'

export interface ElectronShellOptions {
  readonly window: BrowserWindow
  readonly t: () => ReturnType<typeof createTranslator>
  readonly documentsFolder: string
  readonly exportProcess: string
}

/** Starts the export process as Electron's utility process: with its fuses set, the program cannot be run as Node. */
export function startUtilityProcess(file: string): ChildProcess {
  const child = utilityProcess.fork(file, [], {
    execArgv: ['--expose-gc'],
    stdio: 'ignore',
    serviceName: 'Skripta export',
  })
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', (code) => listener(code)),
    kill: () => void child.kill(),
  }
}

const saving: readonly FileDialog['purpose'][] = ['new-library', 'backup-library', 'save-text']

/** The shell of one window: the system's dialogs, opened over it. */
export function createElectronShell({ window, t, documentsFolder, exportProcess }: ElectronShellOptions): Shell {
  const filtersFor = (purpose: FileDialog['purpose']): FileFilter[] => {
    if (purpose === 'import')
      return [{ name: t()('doors.files.documents'), extensions: ['docx', 'html', 'htm', 'json'] }]
    if (purpose === 'save-text') return [{ name: t()('doors.files.text'), extensions: ['txt', 'json'] }]
    if (purpose === 'open-handed')
      return [{ name: t()('doors.files.handed'), extensions: ['skripta-kapitola', 'skripta-knihovna', 'zip'] }]
    const closed = purpose === 'open-library' ? ['skripta-knihovna', 'zip'] : []
    return [{ name: t()('doors.files.library'), extensions: ['skripta', ...closed] }]
  }
  const chooseNewFile = async ({ purpose, title, suggestedName }: FileDialog): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      defaultPath: suggestedName,
      filters: filtersFor(purpose),
    })
    return canceled || filePath === '' ? null : filePath
  }
  const chooseExisting = async ({ purpose, title }: FileDialog, isMany: boolean): Promise<readonly string[]> => {
    const properties = isMany ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const)
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      defaultPath: documentsFolder,
      filters: filtersFor(purpose),
      properties: [...properties],
    })
    return canceled ? [] : filePaths
  }
  return {
    chooseLibrary: async (question) =>
      saving.includes(question.purpose)
        ? chooseNewFile(question)
        : ((await chooseExisting(question, false))[0] ?? null),
    chooseFiles: (question) => chooseExisting(question, true),
    chooseFolder: async (title, start) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title,
        defaultPath: start ?? documentsFolder,
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    openFile: async (path) => ((await shell.openPath(path)) === '' ? ok(null) : err(appError('not-available'))),
    showInFolder: (path) => {
      shell.showItemInFolder(path)
      return Promise.resolve(ok(null))
    },
    openLink: openExternal,
    startProcess: () => startUtilityProcess(exportProcess),
  }
}

async function openExternal(url: string): Promise<Result<null>> {
  try {
    await shell.openExternal(url)
    return ok(null)
  } catch {
    return err(appError('not-available'))
  }
}
