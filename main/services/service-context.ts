import type { Instant } from '../../shared/domain/ids'
import type { KnownLanguage } from '../../shared/domain/language'
import type { RandomBytes } from '../../shared/document/block-id'
import type { Database } from '../storage/database'

export interface Clock {
  now(): Instant
}

/** Who is at the computer: written into versions and events. */
export interface CurrentUser {
  readonly name: string
  readonly institution: string
  readonly language: KnownLanguage
}

/** What every service over an open library is given. Clock and random source are injected so that tests can fix them. */
export interface ServiceContext {
  readonly database: Database
  /** Path of the open library. */
  readonly path: string
  readonly clock: Clock
  readonly random: RandomBytes
  readonly user: CurrentUser
  /** Folder `assets` of the program. */
  readonly assetsFolder: string
  readonly programVersion: string
}
