import type { Asset } from '../../../shared/domain/asset'
import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { assetStore } from '../../storage/asset-store'
import type { ServiceContext } from '../service-context'

/** Facts about the pictures named, in their order; those that the library does not hold are left out. */
export function listLogos(
  { database }: Pick<ServiceContext, 'database'>,
  { assets }: ParsedInput<'look:logos'>,
): Result<readonly Asset[]> {
  return ok(assets.flatMap((hash) => assetStore.find(database, hash) ?? []))
}
