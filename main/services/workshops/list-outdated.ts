import { ok, type Result } from '../../../shared/domain/result'
import type { OutdatedPin } from '../../../shared/ipc/workshop-channels'
import { listAllNewerVersions } from '../../storage/workshops/pin-store'
import type { ServiceContext } from '../service-context'

/** Every pack, of workshops that are not archived, that stays on a version older than the newest named one. */
export function listOutdated({ database }: ServiceContext): Result<readonly OutdatedPin[]> {
  return ok(listAllNewerVersions(database).map(({ itemId: _item, chapterId: _chapter, ...pin }) => pin))
}
