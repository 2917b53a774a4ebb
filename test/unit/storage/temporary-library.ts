import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '../../../shared/domain/ids'
import type { Result } from '../../../shared/domain/result'
import type { Theme } from '../../../shared/domain/theme'
import { closeLibrary } from '../../../main/services/library/close-library'
import { createLibrary } from '../../../main/services/library/create-library'
import type { LibraryPlaces } from '../../../main/services/library/library-places'
import { openLibrary } from '../../../main/services/library/open-library'
import type { ServiceContext } from '../../../main/services/service-context'
import { themeStore } from '../../../main/storage/theme-store'
import { seededBytes } from '../../fixtures/generate-chapter'

export const day = 86_400_000
export const firstMorning = Date.UTC(2026, 8, 14, 8) as Instant

/** A clock that a test sets. */
export class TestClock {
  #now: number = firstMorning
  now(): Instant {
    return this.#now as Instant
  }
  advance(milliseconds: number): void {
    this.#now += milliseconds
  }
}

/** The value of a success; a failure ends the test with its code. */
export function value<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`expected a success, got ${JSON.stringify(result.error)}`)
  return result.value
}

/** The code of a failure; a success ends the test. */
export function code(result: Result<unknown, { readonly code: string }>): string {
  if (result.ok) throw new Error('expected a failure')
  return result.error.code
}

/** A real library in a folder of its own. */
export class TemporaryLibrary {
  readonly folder = mkdtempSync(join(tmpdir(), 'skripta-'))
  readonly clock = new TestClock()
  readonly path = join(this.folder, 'library.skripta')
  readonly random = seededBytes(7)
  context: ServiceContext & { readonly places: LibraryPlaces }
  readonly themes: readonly Theme[]

  constructor() {
    const created = createLibrary({
      path: this.path,
      title: 'Příručka',
      places: this.places,
      clock: this.clock,
      random: this.random,
      themes: [
        { name: 'Psychologický výcvik', kind: 'general' },
        { name: 'Legislativa', kind: 'legislation' },
      ],
    })
    this.context = this.contextOf(value(created).database)
    this.themes = themeStore.list(this.context.database)
  }

  get places(): LibraryPlaces {
    return { dataFolder: join(this.folder, 'data'), backupFolder: null }
  }

  get theme(): Theme {
    const [theme] = this.themes
    if (!theme) throw new Error('the library has no theme')
    return theme
  }

  /** Closes and opens again, as the next day's start does. */
  reopen(): void {
    closeLibrary(this.context)
    this.context = this.contextOf(
      value(openLibrary({ path: this.path, places: this.places, clock: this.clock })).database,
    )
  }

  remove(): void {
    try {
      this.context.database.close()
    } catch {
      // A test may have closed it.
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  contextOf(database: ServiceContext['database']) {
    return {
      database,
      path: this.path,
      clock: this.clock,
      random: this.random,
      places: this.places,
      user: { name: 'Jana Nováková', institution: 'Kraj', language: 'cs' as const },
      assetsFolder: '',
      programVersion: '0.1.0',
    }
  }
}
