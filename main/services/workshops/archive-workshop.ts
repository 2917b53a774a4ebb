import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Workshop } from '../../../shared/domain/workshop'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findWorkshop, updateWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'

/** Puts a workshop aside or takes it back; nothing of it is lost. */
export function archiveWorkshop(
  { database }: ServiceContext,
  { workshopId, isArchived }: ParsedInput<'workshop:archive'>,
): Result<Workshop> {
  return database.transaction(() => {
    const before = findWorkshop(database, workshopId)
    if (!before) return err(appError('not-found'))
    const workshop = { ...before, isArchived }
    updateWorkshop(database, workshop)
    return ok(workshop)
  })
}
