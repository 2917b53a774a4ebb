import { appError } from '../../shared/domain/app-error'
import type { WorkshopId } from '../../shared/domain/ids'
import { err, ok, type Result } from '../../shared/domain/result'
import type { ServiceContext } from '../services/service-context'
import { listWorkshops } from '../services/workshops/list-workshops'

/** The workshop named, or `all` that are not archived. `invalid-input` where none is named, `not-found` without any. */
export function chooseWorkshops(context: ServiceContext, workshop: string | undefined): Result<readonly WorkshopId[]> {
  if (workshop === undefined) return err(appError('invalid-input', { detail: '--workshop' }))
  const rows = listWorkshops(context)
  if (!rows.ok) return rows
  const wanted = rows.value.filter((row) => (workshop === 'all' ? !row.isArchived : row.id === workshop))
  return wanted.length > 0 ? ok(wanted.map(({ id }) => id)) : err(appError('not-found'))
}
