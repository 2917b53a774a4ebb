import path from 'node:path'
import { createLibrary } from '../../main/services/library/create-library'
import type { ServiceContext } from '../../main/services/service-context'
import type { Instant } from '../../shared/domain/ids'
import type { Result } from '../../shared/domain/result'
import { seededBytes } from '../fixtures/generate-chapter'

export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.params)}`)
  return result.value
}

export const clock = { now: () => Date.now() as Instant }

/** A new library on the disk, opened for the services. */
export function makeContext(folder: string, name: string): ServiceContext {
  const random = seededBytes(7)
  const places = { dataFolder: folder, backupFolder: null }
  const library = must(createLibrary({ path: path.join(folder, name), title: 'Bench', places, clock, random }))
  return {
    ...library,
    clock,
    random,
    user: { name: 'Bench', institution: '', language: 'cs' },
    assetsFolder: path.resolve('assets'),
    programVersion: '0',
  }
}
