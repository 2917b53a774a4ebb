import { crc32, deflateSync } from 'node:zlib'
import type { PdfFile } from '../conformance/pdf-file'
import { isPdfArray, nameOf, type PdfDictionary, type PdfValue } from '../conformance/pdf-value'

const address = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`

function chunk(tag: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(tag, 'latin1'), body])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(body.length, 0)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/** Colour types of PNG by samples a point. */
const colourTypes: Readonly<Record<number, number | undefined>> = { 1: 0, 2: 4, 3: 2, 4: 6 }

interface Samples {
  readonly width: number
  readonly height: number
  readonly perPoint: number
  readonly bytes: Uint8Array
}

function png({ width, height, perPoint, bytes }: Samples): Uint8Array | null {
  const type = colourTypes[perPoint]
  const row = width * perPoint
  if (type === undefined || bytes.length < row * height) return null
  const rows = Buffer.alloc((row + 1) * height)
  for (let line = 0; line < height; line += 1)
    rows.set(bytes.subarray(line * row, (line + 1) * row), line * (row + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, type, 0, 0, 0], 8)
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
  const body = deflateSync(rows, { level: 1 })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))])
}

const numberOf = (value: PdfValue | undefined): number => (typeof value === 'number' ? value : 0)

/** Gray or RGB: the engines write device colours and their ICC twins. */
function samplesIn(file: PdfFile, space: PdfValue | undefined): number {
  const resolved = file.resolve(space)
  if (nameOf(resolved) === 'DeviceGray') return 1
  if (nameOf(resolved) === 'DeviceRGB') return 3
  if (!isPdfArray(resolved)) return 0
  const kind = nameOf(resolved[0])
  if (kind === 'ICCBased') return numberOf(file.dictionary(resolved[1]).get('N'))
  if (kind === 'CalGray') return 1
  return kind === 'CalRGB' ? 3 : 0
}

function samples(file: PdfFile, value: PdfValue | undefined, picture: PdfDictionary): Samples | null {
  const bytes = file.stream(value)
  const perPoint = samplesIn(file, picture.get('ColorSpace'))
  if (bytes === null || perPoint === 0 || numberOf(picture.get('BitsPerComponent')) !== 8) return null
  if (picture.has('DecodeParms')) return null
  return { width: numberOf(picture.get('Width')), height: numberOf(picture.get('Height')), perPoint, bytes }
}

function withAlpha(colour: Samples, alpha: Samples | null): Samples {
  if (!alpha || alpha.width !== colour.width || alpha.height !== colour.height || alpha.perPoint !== 1) return colour
  const perPoint = colour.perPoint + 1
  const bytes = new Uint8Array(colour.width * colour.height * perPoint)
  for (let point = 0; point < colour.width * colour.height; point += 1) {
    for (let part = 0; part < colour.perPoint; part += 1)
      bytes[point * perPoint + part] = colour.bytes[point * colour.perPoint + part] ?? 0
    bytes[point * perPoint + colour.perPoint] = alpha.bytes[point] ?? 255
  }
  return { ...colour, perPoint, bytes }
}

/** A picture of a PDF as a `data:` address: JPEG as it lies there, samples as PNG. Null for a kind that is not written. */
export function pictureAddress(file: PdfFile, value: PdfValue | undefined): string | null {
  const picture = file.dictionary(value)
  if (nameOf(file.resolve(picture.get('Filter'))) === 'DCTDecode') {
    const raw = file.rawStream(value)
    return raw && address('image/jpeg', raw)
  }
  const colour = samples(file, value, picture)
  if (!colour) return null
  const mask = picture.get('SMask')
  const alpha = mask === undefined ? null : samples(file, mask, file.dictionary(mask))
  const bytes = png(withAlpha(colour, alpha))
  return bytes && address('image/png', bytes)
}
