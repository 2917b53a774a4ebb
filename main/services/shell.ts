import type { Result } from '../../shared/domain/result'

/** A process that takes and gives structured values. */
export interface ChildProcess {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, with the exit code or null when it was killed. */
  onExit(listener: (code: number | null) => void): void
  kill(): void
}

export interface FileDialog {
  readonly purpose:
    'open-library' | 'new-library' | 'backup-library' | 'open-handed' | 'restore-backup' | 'import' | 'save-text'
  readonly title: string
  readonly suggestedName: string
}

/**
 * The door that the program runs behind: Electron with native dialogs and `utilityProcess`, or the loopback host with
 * its own folder browser and `fork`. Services know only this. A person who closes a dialog gives null.
 */
export interface Shell {
  chooseLibrary(dialog: FileDialog): Promise<string | null>
  chooseFolder(title: string, start: string | null): Promise<string | null>
  chooseFiles(dialog: FileDialog): Promise<readonly string[]>
  openFile(path: string): Promise<Result<null>>
  showInFolder(path: string): Promise<Result<null>>
  openLink(url: string): Promise<Result<null>>
  startProcess(entry: 'export'): ChildProcess
}
