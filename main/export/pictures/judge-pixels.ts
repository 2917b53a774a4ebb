import type { Pixels } from './picture-codecs'

export const isOpaque = ({ data }: Pixels): boolean => {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}

const samples = 20_000
/** Of the pixels looked at, so many have a colour of their own in a photograph; a screenshot has few colours. */
const manyColours = 0.2

/** Photographs may be packed with loss; drawings and screenshots must keep their edges. */
export function looksLikePhoto({ data, width, height }: Pixels): boolean {
  const count = width * height
  // Not a divisor of usual widths, so that the samples do not stand in columns.
  const step = Math.max(1, Math.floor(count / samples)) | 1
  const colours = new Set<number>()
  let seen = 0
  for (let at = 0; at < count; at += step, seen += 1) {
    const place = at * 4
    colours.add(((data[place] ?? 0) << 16) | ((data[place + 1] ?? 0) << 8) | (data[place + 2] ?? 0))
  }
  return colours.size > seen * manyColours
}
