/** `print`: sharp on paper. `email`: small enough to be sent, still clear on a screen. */
export type PictureQuality = 'print' | 'email'

export interface QualityFigures {
  /** Dots per inch of photographs. */
  readonly photo: number
  /** Of drawings and screenshots, whose edges show. */
  readonly line: number
  /** Of the JPEG coder, 0–100. */
  readonly jpeg: number
}

export const qualityFigures: Readonly<Record<PictureQuality, QualityFigures>> = {
  print: { photo: 300, line: 450, jpeg: 80 },
  email: { photo: 150, line: 200, jpeg: 68 },
}
