import { createHash } from 'node:crypto'
import type { PdfFile } from '../conformance/pdf-file'
import { PdfReference, type PdfValue } from '../conformance/pdf-value'
import { readPdfPicture, type PdfPicture } from './picture-address'
import type { PixelSource, Pixels } from './pixels'
import type { Samples } from './write-png'

const mostBytes = 64_000_000

interface Wanted {
  readonly picture: PdfPicture
  readonly width: number
  readonly height: number
}

function toRgba({ width, height, perPoint, bytes }: Samples): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  const isGray = perPoint < 3
  const hasAlpha = perPoint % 2 === 0
  for (let point = 0; point < width * height; point += 1) {
    const at = point * perPoint
    for (let part = 0; part < 3; part += 1) data[point * 4 + part] = bytes[isGray ? at : at + part] ?? 0
    data[point * 4 + 3] = hasAlpha ? (bytes[at + perPoint - 1] ?? 255) : 255
  }
  return { data, width, height }
}

/** Pictures in the size in which they stand on a page. They are made ready between one try of a page and the next. */
export class PictureStore {
  readonly #source: PixelSource
  readonly #known = new Map<string, Pixels | null>()
  readonly #wanted = new Map<string, Wanted>()
  #bytes = 0

  constructor(source: PixelSource) {
    this.#source = source
  }

  /** `waiting` until the next `prepare`; `unknown` for a kind that is not read. */
  sized(file: PdfFile, value: PdfValue | undefined, width: number, height: number): Pixels | 'waiting' | 'unknown' {
    if (width < 1 || height < 1 || width * height * 4 > mostBytes) return 'unknown'
    const raw = file.rawStream(value)
    const mask = file.dictionary(value).get('SMask')
    const rawMask = mask instanceof PdfReference ? file.rawStream(mask) : null
    if (raw === null) return 'unknown'
    const hash = createHash('sha1')
      .update(raw)
      .update(rawMask ?? '')
      .digest('base64url')
    const key = `${hash} ${String(width)} ${String(height)}`
    const known = this.#known.get(key)
    if (known !== undefined) return known ?? 'unknown'
    const picture = readPdfPicture(file, value)
    if (picture === null) return 'unknown'
    this.#wanted.set(key, { picture, width, height })
    return 'waiting'
  }

  /** Makes ready what was asked for and not there. True when there was anything. */
  async prepare(): Promise<boolean> {
    const wanted = [...this.#wanted]
    this.#wanted.clear()
    for (const [key, one] of wanted) this.#keep(key, await sizedPixels(one, this.#source))
    return wanted.length > 0
  }

  #keep(key: string, pixels: Pixels | null): void {
    this.#known.set(key, pixels)
    this.#bytes += pixels?.data.length ?? 0
    for (const [oldest, old] of this.#known) {
      if (this.#bytes <= mostBytes || oldest === key) return
      this.#known.delete(oldest)
      this.#bytes -= old?.data.length ?? 0
    }
  }
}

async function sizedPixels({ picture, width, height }: Wanted, source: PixelSource): Promise<Pixels | null> {
  try {
    const whole = 'jpeg' in picture ? await source.decodeJpeg(picture.jpeg) : toRgba(picture.samples)
    return await source.resize(whole, width, height)
  } catch {
    return null
  }
}
