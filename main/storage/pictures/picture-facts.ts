import type { PictureType } from '../../../shared/domain/asset'

/** What the first bytes of a picture say. Sizes in pixels, or in units of the drawing for SVG. */
export interface PictureFacts {
  readonly mediaType: PictureType
  readonly width: number
  readonly height: number
}

/** RELIABILITY.md section 6: what a small file may claim to be. */
export const pictureLimits = {
  bytes: 50_000_000,
  pixels: 100_000_000,
  svgBytes: 2_000_000,
  svgNodes: 50_000,
} as const
