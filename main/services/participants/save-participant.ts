import { appError } from '../../../shared/domain/app-error'
import type { ParticipantId } from '../../../shared/domain/ids'
import type { Participant } from '../../../shared/domain/participant'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { isKnown } from '../../storage/workshops/is-known'
import { findParticipant, insertParticipant, updateParticipant } from '../../storage/workshops/participant-store'
import type { ServiceContext } from '../service-context'

/** Enters somebody, or changes one when `participantId` is given. `not-found` when there is no such person or workshop. */
export function saveParticipant(
  { database, clock, random }: ServiceContext,
  { workshopId, participantId, facts }: ParsedInput<'participant:save'>,
): Result<Participant> {
  return database.transaction(() => {
    if (participantId !== null) {
      const before = findParticipant(database, participantId)
      if (before?.workshopId !== workshopId) return err(appError('not-found'))
      updateParticipant(database, participantId, facts)
      return ok({ ...before, ...facts })
    }
    if (!isKnown(database, { to: 'workshop', id: workshopId })) return err(appError('not-found'))
    const now = clock.now()
    const added = { ...facts, workshopId, id: makeUuid<ParticipantId>(now, random), registeredAt: now }
    insertParticipant(database, added)
    return ok({ ...added, presentOn: [] })
  })
}
