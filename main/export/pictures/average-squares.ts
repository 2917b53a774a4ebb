import type { Pixels } from './picture-codecs'

/**
 * The picture a whole number of times smaller: each pixel is the mean of a square. A coarse first step that spares the
 * fine resizer most of its work; nothing of what is seen afterwards is lost. Transparent pixels do not colour others.
 */
export function averageSquares(pixels: Pixels, factor: number): Pixels {
  if (factor < 2) return pixels
  const { data, width: stored } = pixels
  const [width, height] = [Math.floor(stored / factor), Math.floor(pixels.height / factor)]
  const result = new Uint8ClampedArray(width * height * 4)
  const count = factor * factor
  for (let y = 0, target = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, target += 4) {
      let [red, green, blue, alpha] = [0, 0, 0, 0]
      for (let down = 0; down < factor; down += 1) {
        let at = ((y * factor + down) * stored + x * factor) * 4
        for (let across = 0; across < factor; across += 1, at += 4) {
          const weight = data[at + 3] ?? 0
          red += (data[at] ?? 0) * weight
          green += (data[at + 1] ?? 0) * weight
          blue += (data[at + 2] ?? 0) * weight
          alpha += weight
        }
      }
      if (alpha === 0) continue
      result[target] = red / alpha
      result[target + 1] = green / alpha
      result[target + 2] = blue / alpha
      result[target + 3] = alpha / count
    }
  }
  return { data: result, width, height }
}
