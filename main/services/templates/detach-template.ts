import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { templateStore } from '../../storage/template-store'
import type { ServiceContext } from '../service-context'

/** The documents of the project wear the book's own look again. Editions keep what they were made with. */
export function detachTemplate(
  { database }: ServiceContext,
  { projectId }: ParsedInput<'template:detach'>,
): Result<null> {
  database.transaction(() => templateStore.detach(database, projectId))
  return ok(null)
}
