import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { type AppError, appError } from '../../shared/domain/app-error'
import type { Instant } from '../../shared/domain/ids'
import { err, ok, type Result } from '../../shared/domain/result'
import type { Keeping } from '../../shared/ipc/keeping-channels'
import type { LibraryInfo } from '../../shared/ipc/library-channels'
import { catchUpSearch } from '../services/chapters/catch-up-search'
import { automaticBackup } from '../services/library/automatic-backup'
import { backUpIfDue } from '../services/library/back-up-if-due'
import { backUpLibrary } from '../services/library/back-up-library'
import { closeLibrary } from '../services/library/close-library'
import { createLibrary } from '../services/library/create-library'
import { libraryInfo } from '../services/library/library-info'
import type { LibraryAt } from '../services/library/backup-folders'
import { LibraryKeeper } from '../services/library/library-keeper'
import type { LibraryPlaces } from '../services/library/library-places'
import { clearOpenMark } from '../services/library/open-mark'
import { openLibrary, type OpenLibrary } from '../services/library/open-library'
import { settleIn } from '../services/library/settle-in'
import { createSampleLibrary } from '../services/sample/create-sample-library'
import type { ServiceContext } from '../services/service-context'
import { closedLibraryAt } from '../services/library/closed-library-at'
import { seedProfiles } from '../services/workshops/seed-profiles'
import { starterThemes } from './starter-themes'
import type { Person, WorkerSetup } from './worker-protocol'

/** What the use cases of an open library are given in the program. */
export interface SessionContext extends ServiceContext {
  readonly places: LibraryPlaces
}

/** What the use cases need that look after libraries, open or not. */
export interface KeepingTools extends Pick<ServiceContext, 'clock' | 'random' | 'user' | 'programVersion'> {
  readonly places: LibraryPlaces
}

const clock = { now: () => Date.now() as Instant }
const random = (length: number): Uint8Array => randomBytes(length)

const samePath = (one: string, other: string): boolean => {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

export interface SessionPorts {
  /** Ends what still works over the library that is about to be closed. */
  readonly stopTasks: () => Promise<void>
  readonly onFault: (where: string, error: unknown) => void
  /** There is something new to say about how the library is kept. */
  readonly onKeeping: () => void
}

/** The one library that is open, and the person who works with it. */
export class LibrarySession {
  readonly #setup: WorkerSetup
  readonly #ports: SessionPorts
  #person: Person
  #open: OpenLibrary | null = null
  #keeper: LibraryKeeper | null = null
  #turn: Promise<unknown> = Promise.resolve()

  constructor(setup: WorkerSetup, ports: SessionPorts) {
    this.#setup = setup
    this.#person = setup.person
    this.#ports = ports
  }

  usePerson(person: Person): void {
    this.#person = person
  }

  /** Null when no library is open. */
  context(): SessionContext | null {
    return this.#open ? this.#contextOf(this.#open) : null
  }

  info(): Result<LibraryInfo | null> {
    const context = this.context()
    return context ? libraryInfo(context) : ok(null)
  }

  open(path: string): Promise<Result<LibraryInfo>> {
    return this.#inTurn(async () => {
      if (this.#open && samePath(this.#open.path, path)) return libraryInfo(this.#contextOf(this.#open))
      return this.#take(openLibrary({ path, places: this.#places(), clock }))
    })
  }

  create(title: string, path: string | undefined): Promise<Result<LibraryInfo>> {
    return this.#inTurn(() => this.#create(title, path))
  }

  async #create(title: string, path: string | undefined): Promise<Result<LibraryInfo>> {
    const themes = starterThemes(this.#person.user.language)
    const created = createLibrary({ path, title, themes, places: this.#places(), clock, random })
    return this.#take(created.ok ? this.#seeded(created.value) : created)
  }

  /** A library that could not be filled is closed again: held open, it would be open elsewhere for this very program. */
  #seeded(library: OpenLibrary): Result<OpenLibrary> {
    try {
      seedProfiles(this.#contextOf(library))
      return ok(library)
    } catch (error) {
      library.database.close()
      throw error
    }
  }

  sample(path: string | undefined): Promise<Result<LibraryInfo>> {
    const { assetsFolder, programVersion } = this.#setup
    const user = this.#person.user
    return this.#inTurn(() =>
      this.#take(
        createSampleLibrary({ path, places: this.#places(), clock, random, user, assetsFolder, programVersion }),
      ),
    )
  }

  /** Closes the library after a backup of what is new; a backup that failed is the answer, and the library is closed all the same. */
  close(): Promise<Result<null>> {
    return this.#inTurn(() => this.#close())
  }

  /** What the use cases need that look after libraries, open or not. */
  get tools(): KeepingTools {
    const { programVersion } = this.#setup
    return { clock, random, places: this.#places(), user: this.#person.user, programVersion }
  }

  /** The library at `path`, or the open one; null when neither is there. */
  at(path: string | null): LibraryAt | null {
    const open = this.#open
    if (open && (path === null || samePath(open.path, path)))
      return { path: open.path, database: open.database, places: this.#places() }
    return path === null ? null : closedLibraryAt(path, this.#places())
  }

  /** Closes the library at `path` if it is the open one, does `job`, and opens what `job` names. */
  exchange<T extends { readonly path: string }>(
    path: string,
    job: () => Result<T>,
  ): Promise<Result<T & { readonly library: LibraryInfo }>> {
    return this.#inTurn(async () => {
      const wasOpen = this.#open !== null && samePath(this.#open.path, path)
      if (wasOpen) await this.#close()
      const done = job()
      if (!done.ok) {
        if (wasOpen) await this.#take(openLibrary({ path, places: this.#places(), clock }))
        return done
      }
      const opened = await this.#take(openLibrary({ path: done.value.path, places: this.#places(), clock }), true)
      return opened.ok ? ok({ ...done.value, library: opened.value }) : opened
    })
  }

  /** Opens a library that `make` has made; the one now open stays when that is refused. */
  openMade(make: () => Result<OpenLibrary>): Promise<Result<LibraryInfo>> {
    return this.#inTurn(() => this.#take(make()))
  }

  /** A double click opens twice, and a library that is just being opened would be open elsewhere for the second. */
  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    const answer = this.#turn.then(job)
    this.#turn = answer.catch(() => undefined)
    return answer
  }

  async #close(): Promise<Result<null>> {
    await this.#ports.stopTasks()
    const context = this.context()
    this.#open = null
    this.#keeper?.pause()
    this.#keeper = null
    if (context) clearOpenMark(context.path)
    return context ? closeLibrary(context) : ok(null)
  }

  catchUpSearch(drafts: number): void {
    try {
      const context = this.context()
      if (context) catchUpSearch(context, drafts)
    } catch (error) {
      this.#ports.onFault('search', error)
    }
  }

  backUpIfDue(): void {
    const context = this.context()
    const backup = context ? backUpIfDue(context) : ok(null)
    if (!backup.ok) this.#ports.onFault('backup', backup.error.code)
    if (this.#keeper?.noteBackup(backup)) this.#ports.onKeeping()
  }

  /** A backup that the person has asked for: to a file, or where the automatic ones go. */
  backUp(path: string | undefined): Result<{ readonly path: string }> {
    const context = this.context()
    if (!context) return noLibrary()
    if (path !== undefined) return backUpLibrary(context, { path })
    const backup = automaticBackup(context)
    this.#keeper?.noteBackup(backup)
    return backup.ok ? ok({ path: backup.value.path }) : backup
  }

  /** How well the open library is kept; null when none is open. */
  keeping(): Result<Keeping | null> {
    return ok(this.#keeper?.state(this.#places()) ?? null)
  }

  /** Begins the check of everything. */
  checkAll(): Result<null> {
    if (!this.#keeper) return noLibrary()
    this.#keeper.begin()
    return ok(null)
  }

  /** A few milliseconds of the weekly check; false when there is nothing to check now. */
  checkAWhile(): boolean {
    try {
      const state = this.#keeper?.work() ?? 'rest'
      if (state === 'done') this.#ports.onKeeping()
      return state === 'more'
    } catch (error) {
      this.#ports.onFault('check', error)
      return false
    }
  }

  /** An answer that says that something stored is damaged is told to the person once, wherever it was met. */
  noteError(error: AppError): void {
    const { path } = error.params ?? {}
    // Another library that could not be opened says nothing of this one.
    if (path !== undefined && path !== this.#open?.path) return
    if (this.#keeper?.noteError(error)) this.#ports.onKeeping()
  }

  /** The library now open gives way only when the next one is really there. */
  async #take(opened: Result<OpenLibrary>, isReplaced = false): Promise<Result<LibraryInfo>> {
    if (!opened.ok) return opened
    const closed = await this.#close()
    if (!closed.ok) this.#ports.onFault('close', closed.error.code)
    this.#open = opened.value
    const context = this.#contextOf(opened.value)
    const settled = settleIn(context)
    this.#keeper = new LibraryKeeper(context, isReplaced)
    if (!settled.ok) this.#ports.onFault('settle', settled.error.code)
    return libraryInfo(context)
  }

  #places(): LibraryPlaces {
    return { dataFolder: this.#setup.dataFolder, backupFolder: this.#person.backupFolder }
  }

  #contextOf({ database, path }: OpenLibrary): SessionContext {
    const { assetsFolder, programVersion } = this.#setup
    return {
      database,
      path,
      clock,
      random,
      user: this.#person.user,
      assetsFolder,
      programVersion,
      places: this.#places(),
    }
  }
}

/** For everything that needs a library when there is none. */
export const noLibrary = (): Result<never> => err(appError('library-not-open'))
