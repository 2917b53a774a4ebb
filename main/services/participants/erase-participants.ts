import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import { insertErasure } from '../../storage/workshops/erasure-store'
import { deleteParticipant, listParticipants } from '../../storage/workshops/participant-store'
import type { ServiceContext } from '../service-context'

/**
 * Erases people of a workshop, or all of them when no ids are given: what they said and their attendance. Their numbers
 * stay in the register without a name, and their ids in the list of erasures, so that a restore of an older backup
 * erases them again. `not-found` when one of them is not of this workshop.
 */
export function eraseParticipants(
  { database, clock, user }: ServiceContext,
  { workshopId, participantIds }: ParsedInput<'participant:erase'>,
): Result<ChannelOutput<'participant:erase'>> {
  return database.erasing(() => {
    const known = listParticipants(database, workshopId).map(({ id }) => id)
    const ids = participantIds ?? known
    if (!ids.every((id) => known.includes(id))) return err(appError('not-found'))
    for (const participantId of ids) {
      deleteParticipant(database, participantId)
      insertErasure(database, { participantId, workshopId, at: clock.now(), by: user.name })
    }
    return ok({ erased: ids.length })
  })
}
