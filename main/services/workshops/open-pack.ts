import { appError } from '../../../shared/domain/app-error'
import type { PackId } from '../../../shared/domain/ids'
import type { PackView } from '../../../shared/domain/pack'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ServiceContext } from '../service-context'
import { viewPack } from './view-pack'

/** The recipe of a pack with what is known about its items. */
export function openPack({ database }: ServiceContext, { packId }: { readonly packId: PackId }): Result<PackView> {
  const view = viewPack(database, packId)
  return view ? ok(view) : err(appError('not-found'))
}
