import { appError } from '../../shared/domain/app-error'
import type { PackView } from '../../shared/domain/pack'
import { err, ok, type Result } from '../../shared/domain/result'
import type { ServiceContext } from '../services/service-context'
import { listWorkshops } from '../services/workshops/list-workshops'
import { openWorkshop } from '../services/workshops/open-workshop'

/** The packs of one workshop or of `all`, or the one pack named. `not-found` when nothing matches. */
export function choosePacks(
  context: ServiceContext,
  workshop: string,
  pack: string | undefined,
): Result<readonly PackView[]> {
  const rows = listWorkshops(context)
  if (!rows.ok) return rows
  const wanted = rows.value.filter((row) => (workshop === 'all' ? !row.isArchived : row.id === workshop))
  const packs: PackView[] = []
  for (const row of wanted) {
    const opened = openWorkshop(context, { workshopId: row.id })
    if (!opened.ok) return opened
    packs.push(...opened.value.packs.filter((view) => pack === undefined || view.pack.id === pack))
  }
  return packs.length > 0 ? ok(packs) : err(appError('not-found'))
}
