import type { Person } from '../../../shared/domain/person'
import { ok, type Result } from '../../../shared/domain/result'
import { personStore } from '../../storage/person-store'
import type { ServiceContext } from '../service-context'

/** Everyone who works on the handbook, by name. */
export function listPeople({ database }: Pick<ServiceContext, 'database'>): Result<readonly Person[]> {
  return ok(personStore.list(database))
}
