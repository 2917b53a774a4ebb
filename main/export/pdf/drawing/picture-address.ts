import type { PdfFile } from '../conformance/pdf-file'
import { isPdfArray, nameOf, type PdfDictionary, type PdfValue } from '../conformance/pdf-value'
import { writePng, type Samples } from './write-png'

const address = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`

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

/** A picture of a PDF as it can be read: JPEG as it lies there, or samples. Null for a kind that is not read. */
export type PdfPicture = { readonly jpeg: Uint8Array } | { readonly samples: Samples }

export function readPdfPicture(file: PdfFile, value: PdfValue | undefined): PdfPicture | null {
  const picture = file.dictionary(value)
  if (nameOf(file.resolve(picture.get('Filter'))) === 'DCTDecode') {
    const jpeg = file.rawStream(value)
    return jpeg && { jpeg }
  }
  const colour = samples(file, value, picture)
  if (!colour) return null
  const mask = picture.get('SMask')
  const alpha = mask === undefined ? null : samples(file, mask, file.dictionary(mask))
  return { samples: withAlpha(colour, alpha) }
}

/** A picture of a PDF as a `data:` address: JPEG as it lies there, samples as PNG. Null for a kind that is not written. */
export function pictureAddress(file: PdfFile, value: PdfValue | undefined): string | null {
  const picture = readPdfPicture(file, value)
  if (picture === null) return null
  if ('jpeg' in picture) return address('image/jpeg', picture.jpeg)
  const bytes = writePng(picture.samples)
  return bytes && address('image/png', bytes)
}
