import type { Result } from '../../shared/domain/result'
import type { EventName } from '../../shared/ipc/events'
import type { CurrentUser } from '../services/service-context'
import type { WorkerChannel } from './door-channel'

/** What the services' thread is told at its start. */
export interface WorkerSetup {
  readonly assetsFolder: string
  readonly dataFolder: string
  readonly programVersion: string
  readonly person: Person
  /** Opened at once: the library of a thread that died. */
  readonly library: string | null
}

/** The settings that the services act on. */
export interface Person {
  readonly user: CurrentUser
  readonly backupFolder: string | null
}

/** What a thread is given instead of a setup when it is started to read one file. */
export const importThreadName = 'import'
/** The same for a list of people. */
export const peopleThreadName = 'people'
/** The same for a PDF that is to be bound in. */
export const annexThreadName = 'annex'

export type ToWorker =
  | { readonly type: 'call'; readonly id: number; readonly name: WorkerChannel; readonly input: unknown }
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'process-message'; readonly processId: number; readonly message: unknown }
  | { readonly type: 'process-exit'; readonly processId: number; readonly code: number | null }
  | { readonly type: 'close' }

export type FromWorker =
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown> }
  /** A bug: the handler threw. */
  | { readonly type: 'threw'; readonly id: number; readonly error: unknown }
  /** A bug outside any call. */
  | { readonly type: 'fault'; readonly where: string; readonly error: unknown }
  | { readonly type: 'event'; readonly name: EventName; readonly payload: unknown }
  /** Only the door can start processes: Electron has its own way of doing so. */
  | { readonly type: 'process-start'; readonly processId: number }
  | { readonly type: 'process-send'; readonly processId: number; readonly message: unknown }
  | { readonly type: 'process-kill'; readonly processId: number }
  | { readonly type: 'closed' }
