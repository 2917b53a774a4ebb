import { crc32, deflateSync } from 'node:zlib'

function chunk(tag: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(tag, 'latin1'), body])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(body.length, 0)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/** Colour types of PNG by samples a point. */
const colourTypes: Readonly<Record<number, number | undefined>> = { 1: 0, 2: 4, 3: 2, 4: 6 }
const indexed = 3

export interface Samples {
  readonly width: number
  readonly height: number
  /** Gray, gray and alpha, RGB, RGB and alpha. */
  readonly perPoint: number
  readonly bytes: Uint8Array
}

function assemble({ width, height, bytes }: Samples, type: number, perPoint: number, palette?: Uint8Array): Uint8Array {
  const row = width * perPoint
  const rows = Buffer.alloc((row + 1) * height)
  for (let line = 0; line < height; line += 1)
    rows.set(bytes.subarray(line * row, (line + 1) * row), line * (row + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, type, 0, 0, 0], 8)
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
  const colours = palette ? [chunk('PLTE', palette)] : []
  const body = deflateSync(rows, { level: 1 })
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...colours,
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Samples of eight bits as PNG, packed quickly; null when there are fewer than the size says. */
export function writePng(samples: Samples): Uint8Array | null {
  const type = colourTypes[samples.perPoint]
  if (type === undefined || samples.bytes.length < samples.width * samples.perPoint * samples.height) return null
  return assemble(samples, type, samples.perPoint)
}

/** The number of each colour among at most 256; null when there are more. */
function paletteOf(pixels: Uint32Array): { readonly numbers: Uint8Array; readonly colours: readonly number[] } | null {
  const known = new Map<number, number>()
  const numbers = new Uint8Array(pixels.length)
  let before = -1
  let number = 0
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = pixels[at] ?? 0
    if (colour !== before) {
      before = colour
      const found = known.get(colour)
      if (found === undefined) {
        number = known.size
        if (number > 255) return null
        known.set(colour, number)
      } else number = found
    }
    numbers[at] = number
  }
  return { numbers, colours: [...known.keys()] }
}

const split = (colour: number): readonly number[] => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]

/** Pixels `0xRRGGBB` as PNG; a page of few colours takes a byte a pixel. */
export function writePixelsAsPng(pixels: Uint32Array, width: number, height: number): Uint8Array {
  const found = paletteOf(pixels)
  if (found) {
    const palette = Uint8Array.from(found.colours.flatMap(split))
    return assemble({ width, height, perPoint: 1, bytes: found.numbers }, indexed, 1, palette)
  }
  const bytes = new Uint8Array(pixels.length * 3)
  for (let at = 0; at < pixels.length; at += 1) bytes.set(split(pixels[at] ?? 0), at * 3)
  return assemble({ width, height, perPoint: 3, bytes }, 2, 3)
}
