import type { FileDialog, Shell } from '../services/shell'
import type { Dialogs } from './dialogs'
import { forkExportProcess } from './fork-export-process'
import { openWithSystem, showWithSystem } from './system-opener'

export interface LoopbackShellOptions {
  readonly dialogs: Dialogs
  readonly exportProcess: string
}

const extensionsFor: Readonly<Record<FileDialog['purpose'], readonly string[]>> = {
  'open-library': ['skripta', 'skripta-knihovna', 'zip'],
  'open-handed': ['skripta-kapitola', 'skripta-knihovna', 'zip'],
  'new-library': ['skripta'],
  'backup-library': ['skripta'],
  'restore-backup': ['skripta'],
  import: ['docx', 'html', 'htm', 'json'],
  'save-text': ['txt', 'json'],
}

const saving: readonly FileDialog['purpose'][] = ['new-library', 'backup-library', 'save-text']

/** The shell of one browser window: dialogs are shown by the page, files and links opened by the system. */
export function loopbackShell({ dialogs, exportProcess }: LoopbackShellOptions): Shell {
  const chooseFile = ({ purpose, title, suggestedName }: FileDialog): Promise<string | null> => {
    const mode = saving.includes(purpose) ? 'save-file' : 'open-file'
    return dialogs.ask({ mode, title, suggestedName, extensions: extensionsFor[purpose] }, null)
  }
  return {
    chooseLibrary: chooseFile,
    chooseFiles: async (dialog) => {
      const chosen = await chooseFile(dialog)
      return chosen === null ? [] : [chosen]
    },
    chooseFolder: (title, start) => dialogs.ask({ mode: 'folder', title, suggestedName: '', extensions: [] }, start),
    openFile: openWithSystem,
    openLink: openWithSystem,
    showInFolder: showWithSystem,
    startProcess: () => forkExportProcess(exportProcess),
  }
}
