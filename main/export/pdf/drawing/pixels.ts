/** Red, green, blue, alpha; eight bits each, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** What drawing a page needs to know about pictures and does not do itself. */
export interface PixelSource {
  decodeJpeg(bytes: Uint8Array): Promise<Pixels>
  resize(pixels: Pixels, width: number, height: number): Promise<Pixels>
}
