import { type Check, type Problem, type Steps, untilUnreadable } from './check'
import type { Database } from '../database'
import { assets, blocks, drafts, editionFiles, editions, evidence, templates, versions } from './row-checks'
import { searchIndexByText } from './search-checks'
import { foreignKeysByTable, structureByTable } from './structure-checks'

/** In this order; a place in it is remembered by name, so that a newer program may add to it. */
const checks: Readonly<Record<string, Check>> = {
  structure: structureByTable,
  references: foreignKeysByTable,
  drafts,
  versions,
  blocks,
  assets,
  editions,
  editionFiles,
  templates,
  evidence,
  search: searchIndexByText,
}

/** How far a check of everything has come. */
export interface CheckProgress {
  readonly check: string
  /** Steps of this check that are done. */
  readonly done: number
  readonly rows: number
  readonly problems: readonly Problem[]
}

export const firstProgress: CheckProgress = { check: 'structure', done: 0, rows: 0, problems: [] }

/** From 0 to 1, by checks. */
export function shareOf({ check }: CheckProgress): number {
  const names = Object.keys(checks)
  return Math.max(0, names.indexOf(check)) / names.length
}

/**
 * A check of everything that can stop after each step and go on from there on another day. Nothing that is checked can
 * change its place: rows are never deleted, and what is added was verified when it was written.
 */
export class IdleCheck {
  readonly #database: Database
  #progress: CheckProgress
  #steps: Steps | null = null

  constructor(database: Database, progress: CheckProgress) {
    this.#database = database
    this.#progress = checks[progress.check] ? progress : firstProgress
  }

  get progress(): CheckProgress {
    return this.#progress
  }

  /** Does the next little work; false when everything is checked. */
  step(): boolean {
    const { check, done, rows, problems } = this.#progress
    const body = checks[check]
    if (!body) return false
    this.#steps ??= untilUnreadable(body, this.#database, done)
    const { value } = this.#steps.next()
    if (!value) return this.#next()
    const isDone = value.rows > 0 || (value.problem === null && isByTable(check))
    this.#progress = {
      check,
      done: done + (isDone ? 1 : 0),
      rows: rows + value.rows,
      problems: value.problem ? [...problems, value.problem] : problems,
    }
    return true
  }

  #next(): boolean {
    const names = Object.keys(checks)
    const next = names[names.indexOf(this.#progress.check) + 1]
    this.#steps = null
    if (next === undefined) return false
    this.#progress = { ...this.#progress, check: next, done: 0 }
    return true
  }
}

const isByTable = (check: string): boolean => check === 'structure' || check === 'references'
