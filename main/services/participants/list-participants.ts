import { appError } from '../../../shared/domain/app-error'
import type { ParticipantsView } from '../../../shared/domain/participants-view'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { ServiceContext } from '../service-context'
import { viewParticipants } from './view-participants'

/** Everything about the participants of a workshop. `not-found` when the library holds no such workshop. */
export function listParticipants(
  { database }: Pick<ServiceContext, 'database'>,
  { workshopId }: ParsedInput<'participant:list'>,
): Result<ParticipantsView> {
  const view = viewParticipants(database, workshopId)
  return view ? ok(view) : err(appError('not-found'))
}
