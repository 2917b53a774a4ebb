import { statSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { calendarDay } from '../../shared/domain/calendar-day'
import type { Day, Instant } from '../../shared/domain/ids'
import { OpenFiles } from './open-files'

export type SqlValue = SQLInputValue
export type Row = Readonly<Record<string, null | number | bigint | string | Uint8Array>>

/** SQLite's own numbers for the faults that people must be told about (sqlite.org/rescode.html). */
export const sqliteCodes = {
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  notADatabase: 26,
} as const

/** The primary result code of an error thrown by SQLite; null for any other error. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null
}

export interface DatabaseOptions {
  readonly isReadOnly?: boolean
  /** Milliseconds to wait for another process. */
  readonly timeout?: number
}

/**
 * The only user of node:sqlite. Statements are prepared once; values are always bound; transactions are synchronous
 * and immediate, because a row written by unrelated code during an awaited one would vanish with its rollback.
 */
export class Database {
  readonly #connection: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  readonly #path: string
  readonly #file: bigint
  readonly #forget: () => void
  #now = (): Instant => Date.now() as Instant
  #today: { readonly minute: number; readonly day: Day } | null = null

  constructor(path: string, { isReadOnly = false, timeout = 5000 }: DatabaseOptions = {}) {
    this.#connection = new DatabaseSync(path, {
      readOnly: isReadOnly,
      timeout,
      enableForeignKeyConstraints: true,
      defensive: true,
    })
    this.#path = path
    this.#file = numberOf(path)
    this.#forget = isReadOnly ? () => undefined : openFiles.remember(path, this)
    this.#connection.function('today', () => this.#readToday())
  }

  /** The clock behind SQL's `today()`; the system's own until it is given. */
  useClock(now: () => Instant): void {
    this.#now = now
    this.#today = null
  }

  /** Runs SQL that returns nothing and takes no values: schema and pragmas. */
  exec(sql: string): void {
    this.#connection.exec(sql)
  }

  run(sql: string, ...values: SqlValue[]): { readonly changes: number; readonly lastId: number } {
    const { changes, lastInsertRowid } = this.#prepare(sql).run(...values)
    return { changes: Number(changes), lastId: Number(lastInsertRowid) }
  }

  get(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#prepare(sql).get(...values)
  }

  all(sql: string, ...values: SqlValue[]): readonly Row[] {
    return this.#prepare(sql).all(...values)
  }

  /** One row after the other: what was read before a damaged page stays read. */
  *each(sql: string, ...values: SqlValue[]): Generator<Row, void, void> {
    yield* this.#connection.prepare(sql).iterate(...values)
  }

  /** Runs `body` in one immediate transaction; any throw rolls back and is thrown on. Nested calls join the outer one. */
  transaction<T>(body: () => T): T {
    if (this.#connection.isTransaction) return body()
    this.#assertInPlace()
    this.#connection.exec('BEGIN IMMEDIATE')
    try {
      const result = body()
      if (result instanceof Promise) throw new TypeError('a transaction must not be asynchronous')
      this.#connection.exec('COMMIT')
      return result
    } catch (error) {
      this.rollBack()
      throw error
    }
  }

  /** The same for what must not be left behind: the bytes of what `body` deletes are overwritten, not only let go. */
  erasing<T>(body: () => T): T {
    this.#connection.exec('PRAGMA secure_delete = ON')
    try {
      return this.transaction(body)
    } finally {
      this.#connection.exec('PRAGMA secure_delete = FAST')
    }
  }

  /** Ends a transaction that was not committed; a full disk has already done so by itself. */
  rollBack(): void {
    if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK')
  }

  close(): void {
    this.#statements.clear()
    this.#connection.close()
    this.#forget()
  }

  /** Asked once a row; no zone changes its day within a minute. */
  #readToday(): Day {
    const now = this.#now()
    const minute = Math.floor(now / 60_000)
    if (this.#today?.minute !== minute) this.#today = { minute, day: calendarDay(now) }
    return this.#today.day
  }

  /** A file that was deleted or replaced still takes writes, and everything written is gone when it is closed. */
  #assertInPlace(): void {
    if (numberOf(this.#path) === this.#file) return
    throw Object.assign(new Error('another file stands in the place of the database'), {
      code: 'ENOENT',
      path: this.#path,
    })
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#connection.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

const numberOf = (path: string): bigint => statSync(path, { bigint: true }).ino

const openFiles = new OpenFiles<Database>()

/**
 * The connection of this process that writes to the file at `path`, under whatever name; null when there is none. Such
 * a file must not be opened by any other way: outside Windows the operating system drops all locks of a process on a
 * file as soon as one of its handles is closed (sqlite.org/howtocorrupt.html, section 2.2), and a second program would
 * then write into the same library.
 */
export const databaseAt = (path: string): Database | null => openFiles.at(path)
