import { addDays } from '../../../shared/domain/calendar-day'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { WaitingDay, Workshop } from '../../../shared/domain/workshop'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { dropWaitingProgramme, listWaitingDays } from '../../storage/workshops/programme-store'
import { findWorkshop, updateWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'

/** The programme that a copied workshop took over, as long as its days have no dates. */
export function viewWaitingProgramme(
  { database }: ServiceContext,
  { workshopId }: ParsedInput<'programme:waiting'>,
): Result<readonly WaitingDay[]> {
  return ok(listWaitingDays(database, workshopId))
}

/**
 * Gives the waiting programme its days, from the first one on, in the same distances; without a first day it is put away.
 * `conflict` when the workshop already has days, `not-found` when nothing waits.
 */
export function useWaitingProgramme(
  { database }: ServiceContext,
  { workshopId, firstDay }: ParsedInput<'programme:use'>,
): Result<Workshop> {
  return database.transaction(() => {
    const before = findWorkshop(database, workshopId)
    const waiting = listWaitingDays(database, workshopId)
    if (!before || waiting.length === 0) return err(appError('not-found'))
    if (firstDay !== null && before.days.length > 0) return err(appError('conflict'))
    dropWaitingProgramme(database, workshopId)
    if (firstDay === null) return ok(before)
    const days = waiting.map(({ after, blocks }) => ({ date: addDays(firstDay, after), blocks }))
    const workshop = { ...before, days }
    updateWorkshop(database, workshop)
    return ok(workshop)
  })
}
