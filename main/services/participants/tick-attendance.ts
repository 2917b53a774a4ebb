import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { listTickedDays, setPresence } from '../../storage/workshops/attendance-store'
import { listParticipants } from '../../storage/workshops/participant-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'
import { daysOf } from './view-participants'

/**
 * Says who was there on which days: one field, a row or a column. Days that the workshop no longer has can be ticked where
 * somebody was ticked before, so that what is decided about them can be undone. `not-found` for other people or days.
 */
export function tickAttendance(
  { database }: ServiceContext,
  { workshopId, participantIds, days, isPresent }: ParsedInput<'participant:attend'>,
): Result<null> {
  return database.transaction(() => {
    const workshop = findWorkshop(database, workshopId)
    if (!workshop) return err(appError('not-found'))
    const known = new Set(listParticipants(database, workshopId).map(({ id }) => id))
    const ofWorkshop = new Set([...daysOf(workshop), ...listTickedDays(database, workshopId)])
    const isAll = participantIds.every((id) => known.has(id)) && days.every((day) => ofWorkshop.has(day))
    if (!isAll) return err(appError('not-found'))
    for (const id of participantIds) for (const day of days) setPresence(database, id, day, isPresent)
    return ok(null)
  })
}
