import { ok, type Result } from '../../../shared/domain/result'
import type { WorkshopRow } from '../../../shared/domain/workshop'
import * as workshops from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'

/** Every workshop: those without a date first, then the newest; archived ones last. */
export function listWorkshops({ database }: ServiceContext): Result<readonly WorkshopRow[]> {
  return ok(workshops.listWorkshops(database))
}
