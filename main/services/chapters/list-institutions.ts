import type { Institution } from '../../../shared/domain/person'
import { ok, type Result } from '../../../shared/domain/result'
import { personStore } from '../../storage/person-store'
import type { ServiceContext } from '../service-context'

/** Institutions of the library, by name. */
export function listInstitutions({ database }: Pick<ServiceContext, 'database'>): Result<readonly Institution[]> {
  return ok(personStore.institutions(database))
}
