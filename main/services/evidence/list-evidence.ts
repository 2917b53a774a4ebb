import { appError } from '../../../shared/domain/app-error'
import type { Evidence } from '../../../shared/domain/evidence'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { listEvidence as readList } from '../../storage/workshops/evidence-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'

/** Everything that was ever attached to the workshop, also what was taken out, in the order in which it came. */
export function listEvidence(
  { database }: Pick<ServiceContext, 'database'>,
  { workshopId }: ParsedInput<'evidence:list'>,
): Result<readonly Evidence[]> {
  return findWorkshop(database, workshopId) ? ok(readList(database, workshopId)) : err(appError('not-found'))
}
