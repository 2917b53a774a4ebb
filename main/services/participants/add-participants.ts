import { appError } from '../../../shared/domain/app-error'
import type { ParticipantId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { isKnown } from '../../storage/workshops/is-known'
import { insertParticipant } from '../../storage/workshops/participant-store'
import type { ServiceContext } from '../service-context'

/** Enters a whole list in its order, all or nothing. `not-found` when there is no such workshop. */
export function addParticipants(
  { database, clock, random }: ServiceContext,
  { workshopId, people }: ParsedInput<'participant:add'>,
): Result<ChannelOutput<'participant:add'>> {
  return database.transaction(() => {
    if (!isKnown(database, { to: 'workshop', id: workshopId })) return err(appError('not-found'))
    const now = clock.now()
    for (const facts of people)
      insertParticipant(database, {
        ...facts,
        workshopId,
        id: makeUuid<ParticipantId>(now, random),
        registeredAt: now,
      })
    return ok({ added: people.length })
  })
}
