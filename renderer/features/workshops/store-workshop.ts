import { call } from '../../api/call'
import { invalidate } from '../../api/queries'
import { inputOf, type WorkshopValues } from './workshop-values'

/** Stores a workshop. Its date, place and people stand in the packs' variables, so the check is asked for again. */
export async function storeWorkshop(workshopId: string, values: WorkshopValues) {
  const result = await call('workshop:save', inputOf(workshopId, values))
  if (result.ok) invalidate(['pack:check', 'pack:outdated'])
  return result
}
