import { ok, type Result } from '../../../shared/domain/result'
import type { WaitingDay } from '../../../shared/domain/workshop'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { dropWaitingProgramme, listWaitingDays } from '../../storage/workshops/programme-store'
import type { ServiceContext } from '../service-context'

/** The programme that a copied workshop took over, as long as its days have no dates. */
export function viewWaitingProgramme(
  { database }: ServiceContext,
  { workshopId }: ParsedInput<'programme:waiting'>,
): Result<readonly WaitingDay[]> {
  return ok(listWaitingDays(database, workshopId))
}

/** Puts the waiting programme away: its days have dates now, or nobody wants it. */
export function putAwayProgramme(
  { database }: ServiceContext,
  { workshopId }: ParsedInput<'programme:drop'>,
): Result<readonly WaitingDay[]> {
  return database.transaction(() => {
    dropWaitingProgramme(database, workshopId)
    return ok([])
  })
}
