import { appError } from '../../../shared/domain/app-error'
import type { Edition } from '../../../shared/domain/edition'
import type { PackId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import * as editions from '../../storage/workshops/edition-store'
import { findPack } from '../../storage/workshops/pack-store'
import type { ServiceContext } from '../service-context'

/** What was issued from a pack, newest first. */
export function listEditions(
  { database }: ServiceContext,
  { packId }: { readonly packId: PackId },
): Result<readonly Edition[]> {
  return findPack(database, packId) ? ok(editions.listEditions(database, packId)) : err(appError('not-found'))
}
