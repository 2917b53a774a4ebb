import type { Asset } from '../../../shared/domain/asset'
import { ok, type Result } from '../../../shared/domain/result'
import { assetStore } from '../../storage/asset-store'
import { readPicture } from '../../storage/pictures/read-picture'
import type { ServiceContext } from '../service-context'

/** Stores a picture under the hash of its bytes. `asset-unsupported` and `asset-too-large` say what it is not. */
export function addAsset(
  { database, clock }: Pick<ServiceContext, 'database' | 'clock'>,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Result<Asset> {
  const facts = readPicture(bytes, name)
  return facts.ok ? ok(assetStore.add(database, bytes, { ...facts.value, name }, clock.now())) : facts
}
