import type { PixelSource } from '../pdf/drawing/pixels'
import { pictureCodecs } from '../pictures/picture-codecs'

/** The decoders of the export, for pages that are drawn as pixels; opened with the first picture that needs them. */
export const pixelSource: PixelSource = {
  decodeJpeg: async (bytes) => (await pictureCodecs()).decode.jpg(bytes),
  resize: async (pixels, width, height) => (await pictureCodecs()).resize(pixels, width, height),
}
