import type { AssetHash } from './ids'

/** Pictures are told by their first bytes, never by their name. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml'] as const
export type PictureType = (typeof pictureTypes)[number]

export interface Asset {
  readonly hash: AssetHash
  readonly mediaType: PictureType | 'application/pdf'
  readonly bytes: number
  readonly width: number
  readonly height: number
  readonly name: string
}
