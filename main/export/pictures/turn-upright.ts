import type { Pixels } from './picture-codecs'

/** Where the pixel of the upright picture at x, y lies in the stored one of `width` × `height`, by EXIF orientation. */
const places: Readonly<Record<number, (x: number, y: number, width: number, height: number) => number>> = {
  2: (x, y, width) => y * width + (width - 1 - x),
  3: (x, y, width, height) => (height - 1 - y) * width + (width - 1 - x),
  4: (x, y, width, height) => (height - 1 - y) * width + x,
  5: (x, y, width) => x * width + y,
  6: (x, y, width, height) => (height - 1 - x) * width + y,
  7: (x, y, width, height) => (height - 1 - x) * width + (width - 1 - y),
  8: (x, y, width) => x * width + (width - 1 - y),
}

/** A camera that was held on its side says so in EXIF; here its picture is turned as it was meant. */
export function turnUpright(pixels: Pixels, orientation: number): Pixels {
  const place = places[orientation]
  if (!place) return pixels
  const { width, height } = pixels
  const isTurned = orientation >= 5
  const [newWidth, newHeight] = isTurned ? [height, width] : [width, height]
  const source = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, width * height)
  const target = new Uint32Array(width * height)
  for (let y = 0, at = 0; y < newHeight; y += 1)
    for (let x = 0; x < newWidth; x += 1, at += 1) target[at] = source[place(x, y, width, height)] ?? 0
  return { data: new Uint8ClampedArray(target.buffer), width: newWidth, height: newHeight }
}
