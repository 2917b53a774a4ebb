import type { AssetHash } from '../../../../shared/domain/ids'

/** A page of an annex as the design needs it: as it is seen, in points. */
export interface AnnexSheet {
  readonly width: number
  readonly height: number
  readonly isTagged: boolean
}

export type AnnexSheets = ReadonlyMap<AssetHash, readonly AnnexSheet[]>
