import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { type AssetBytes, assetStore } from '../../storage/asset-store'
import type { ServiceContext } from '../service-context'

/** The bytes of a picture or annex, verified. `asset-missing` or `damaged-content`. */
export function readAsset(
  { database }: Pick<ServiceContext, 'database'>,
  { hash }: ParsedInput<'asset:read'>,
): Result<AssetBytes> {
  const found = assetStore.read(database, hash)
  if (found === 'missing') return err(appError('asset-missing'))
  return found === 'damaged' ? err(appError('damaged-content')) : ok(found)
}
