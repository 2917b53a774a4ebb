import { existsSync } from 'node:fs'
import type { AppError } from '../../../shared/domain/app-error'
import type { Result } from '../../../shared/domain/result'
import type { Keeping } from '../../../shared/ipc/keeping-channels'
import { storageFault } from '../../storage/storage-fault'
import type { AutomaticBackup } from './automatic-backup'
import { CheckInIdleTime } from './check-in-idle-time'
import type { LibraryContext } from './library-context'
import type { LibraryPlaces } from './library-places'

const damaging: readonly string[] = ['library-damaged', 'damaged-content']
/** So often the place in a long check is remembered, in pieces of work. */
const rememberEvery = 100

/** Watches over one open library: how its backups went, what was found to be damaged, the weekly check. */
export class LibraryKeeper {
  readonly #check: CheckInIdleTime
  readonly #read = new Map<string, Keeping['damage'][number]>()
  #backup: Keeping['backup'] = 'good'
  #pieces = 0

  /** `isNew` for a file that has just taken the place of another: what was found in that one says nothing of it. */
  constructor(context: LibraryContext, isNew: boolean) {
    this.#check = new CheckInIdleTime(context)
    if (isNew) this.#check.begin()
  }

  /** How well the library is kept now. */
  state({ backupFolder }: LibraryPlaces): Keeping {
    const isMissing = backupFolder !== null && !existsSync(backupFolder)
    return {
      backup: isMissing && this.#backup !== 'failed' ? 'second-missing' : this.#backup,
      lastCheck: this.#check.last,
      checking: this.#check.share,
      damage: [...this.#check.problems, ...this.#read.values()],
    }
  }

  /** True when there is something new to show. */
  noteBackup(backup: Result<AutomaticBackup | null>): boolean {
    const before = this.#backup
    if (!backup.ok) this.#backup = 'failed'
    else if (backup.value) this.#backup = stateOf(backup.value)
    return before !== this.#backup
  }

  /** Notes what reading has met; true when it is damage that was not known. */
  noteError({ code, params }: AppError): boolean {
    const where = String(params?.where ?? params?.path ?? '')
    const key = `${code} ${where}`
    if (!damaging.includes(code) || this.#read.has(key)) return false
    this.#read.set(key, { what: code === 'damaged-content' ? 'draft' : 'structure', where })
    return true
  }

  /** Begins the check of everything from the beginning. */
  begin(): void {
    this.#check.begin()
  }

  /** A few milliseconds of checking; `rest` when nothing is left to do now, `done` when a check has just ended. */
  work(): 'more' | 'done' | 'rest' {
    const wasRunning = this.#check.share !== null
    if (this.#check.work()) {
      if (++this.#pieces % rememberEvery === 0) this.#check.pause()
      return 'more'
    }
    return wasRunning ? 'done' : 'rest'
  }

  /** Before the library is closed. */
  pause(): void {
    try {
      this.#check.pause()
    } catch (error) {
      if (!storageFault(error)) throw error
    }
  }
}

function stateOf({ second }: AutomaticBackup): Keeping['backup'] {
  return second === 'none' || second === 'done' ? 'good' : (`second-${second}` as const)
}
