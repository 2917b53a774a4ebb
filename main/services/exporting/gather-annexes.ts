import type { AssetHash } from '../../../shared/domain/ids'
import type { Manuscript } from '../../export/manuscript/manuscript'
import { assetStore } from '../../storage/asset-store'
import type { Database } from '../../storage/database'

/** The bytes of the PDFs that are bound in; `damaged` names those that are missing or no longer fit their hash. */
export function gatherAnnexBytes(
  database: Database,
  { parts }: Manuscript,
): { readonly bytes: Readonly<Record<AssetHash, Uint8Array>>; readonly damaged: readonly string[] } {
  const bytes: Record<AssetHash, Uint8Array> = {}
  const damaged: string[] = []
  for (const part of parts) {
    if (part.type !== 'annex') continue
    const asset = assetStore.read(database, part.asset)
    if (typeof asset === 'string') damaged.push(part.title)
    else bytes[part.asset] = asset.bytes
  }
  return { bytes, damaged }
}
