import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Instant } from '../../../shared/domain/ids'
import type { Keeping } from '../../../shared/ipc/keeping-channels'
import { isQueryOnly } from '../../storage/handover/move-store'
import { libraryStore } from '../../storage/library-store'
import { searchStore } from '../../storage/search/search-store'
import { storageFault } from '../../storage/storage-fault'
import { type CheckProgress, firstProgress, IdleCheck, shareOf } from '../../storage/verify/idle-check'
import type { LibraryContext } from './library-context'
import { isChangedSinceBackup, noteBackup } from './session-changes'

const instant = z.number().transform((at) => at as Instant)
const problems = z.array(z.object({ what: z.string(), where: z.string() })).max(10_000)
const stored = z.object({
  last: z.object({ at: instant, rows: z.number(), problems }).nullable(),
  running: z.object({ check: z.string(), done: z.number(), rows: z.number(), problems }).nullable(),
})
type Stored = z.infer<typeof stored>

const nothingYet: Stored = { last: null, running: null }
const week = 7 * 86_400_000
/** The thread that saves is never kept longer than this, but for one row that is itself large. */
const slice = 8

/**
 * The weekly check of a whole library, in pieces between the person's work. How far it has come is kept in the data
 * folder, so that it goes on after the program was closed, and so that checking never writes into the library.
 */
export class CheckInIdleTime {
  readonly #context: LibraryContext
  readonly #file: string
  #stored: Stored
  #check: IdleCheck | null = null

  constructor(context: LibraryContext) {
    this.#context = context
    const { libraryId } = libraryStore.read(context.database)
    this.#file = join(context.places.dataFolder, 'checks', `${libraryId}.json`)
    this.#stored = read(this.#file)
  }

  get last(): Keeping['lastCheck'] {
    const { last } = this.#stored
    return last && { at: last.at, rows: last.rows, problems: last.problems.length }
  }

  /** What the last check and the one under way have found. */
  get problems(): Keeping['damage'] {
    const found = this.#check?.progress.problems ?? this.#stored.running?.problems ?? this.#stored.last?.problems ?? []
    return found.filter(({ what }) => what !== 'search-index')
  }

  /** From 0 to 1; null when none is under way. */
  get share(): number | null {
    const progress = this.#check?.progress ?? this.#stored.running
    return progress ? shareOf(progress) : null
  }

  /** Begins from the beginning. */
  begin(): void {
    this.#check = new IdleCheck(this.#context.database, firstProgress)
    this.#keep(this.#check.progress)
  }

  /** Works for a few milliseconds where a check is due or under way; false when there is nothing to do. */
  work(): boolean {
    if (!this.#check) this.#resume()
    const check = this.#check
    if (!check) return false
    if (this.#steps(check)) return true
    const { rows } = check.progress
    const problems = this.#withoutIndex(check.progress.problems)
    this.#check = null
    this.#stored = { last: { at: this.#context.clock.now(), rows, problems: [...problems] }, running: null }
    this.#write()
    return false
  }

  /** Remembers how far it has come. */
  pause(): void {
    if (this.#check) this.#keep(this.#check.progress)
  }

  /** An index that differs from its texts is emptied and made again in idle time: nobody has lost anything by it. */
  #withoutIndex(problems: CheckProgress['problems']): CheckProgress['problems'] {
    const { database } = this.#context
    const others = problems.filter(({ what }) => what !== 'search-index')
    if (others.length < problems.length && !isQueryOnly(database)) searchStore.clear(database)
    return others
  }

  /** SQLite counts the search index's own check as a change; it is none that a backup would be needed for. */
  #steps(check: IdleCheck): boolean {
    const { database } = this.#context
    const wasChanged = isChangedSinceBackup(database)
    const end = performance.now() + slice
    let isMore = true
    while (isMore && performance.now() < end) isMore = check.step()
    if (!wasChanged) noteBackup(database)
    return isMore
  }

  #resume(): void {
    const { last, running } = this.#stored
    if (running) this.#check = new IdleCheck(this.#context.database, running)
    // Also where the last check lies in the future: a clock that was wrong must not end checking for years.
    else if (!last || Math.abs(this.#context.clock.now() - last.at) >= week) this.begin()
  }

  #keep({ check, done, rows, problems }: CheckProgress): void {
    this.#stored = { ...this.#stored, running: { check, done, rows, problems: [...problems] } }
    this.#write()
  }

  /** What cannot be remembered is checked again next time. */
  #write(): void {
    try {
      mkdirSync(join(this.#file, '..'), { recursive: true })
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#stored))
      renameSync(`${this.#file}.new`, this.#file)
    } catch (error) {
      if (!storageFault(error)) throw error
    }
  }
}

function read(file: string): Stored {
  if (!existsSync(file)) return nothingYet
  try {
    const parsed = stored.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : nothingYet
  } catch (error) {
    if (error instanceof SyntaxError || storageFault(error)) return nothingYet
    throw error
  }
}
