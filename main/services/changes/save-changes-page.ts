import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findEdition } from '../../storage/workshops/edition-store'
import { savePackChanges } from '../../storage/workshops/pack-changes-store'
import { findPack } from '../../storage/workshops/pack-store'
import type { ServiceContext } from '../service-context'

/** Whether the pack has a page that tells what is new, and since which edition. `not-found`. */
export function saveChangesPage(
  { database }: Pick<ServiceContext, 'database'>,
  { packId, inPack }: ParsedInput<'changes:inPack'>,
): Result<null> {
  return database.transaction(() => {
    const isKnown = inPack === null || inPack.editionId === null || findEdition(database, inPack.editionId) !== null
    if (!findPack(database, packId) || !isKnown) return err(appError('not-found'))
    savePackChanges(database, packId, inPack)
    return ok(null)
  })
}
