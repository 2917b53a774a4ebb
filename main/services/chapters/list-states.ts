import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { StateDecision } from '../../../shared/domain/state'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { personStore } from '../../storage/person-store'
import { stateStore } from '../../storage/versions/state-store'
import { versionStore } from '../../storage/versions/version-store'
import type { ServiceContext } from '../service-context'

/** Everything that was decided about a version, with the names of those who decided, oldest first. */
export function listStates(
  { database }: Pick<ServiceContext, 'database'>,
  { versionId }: ParsedInput<'state:list'>,
): Result<readonly StateDecision[]> {
  if (!versionStore.find(database, versionId)) return err(appError('not-found'))
  const nameOf = (id: StateDecision['decidedBy']) => (id && personStore.find(database, id)?.name) ?? ''
  return ok(stateStore.list(database, versionId).map((event) => ({ ...event, decidedByName: nameOf(event.decidedBy) })))
}
