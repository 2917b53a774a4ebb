import { inflateSync } from 'node:zlib'
import { eachJpegSegment } from './jpeg-segments'

export type PictureKind = 'jpg' | 'png' | 'webp'

/** What the head of a picture's file says. */
export interface PictureHead {
  readonly kind: PictureKind
  /** As stored, before it is turned upright. */
  readonly width: number
  readonly height: number
  /** 1–8 as in EXIF; 1 is upright. */
  readonly orientation: number
  /** Inks of a JPEG: 1 grey, 3 colour, 4 for presses. */
  readonly components: number
  /** The ICC profile that the colours are meant in; null for sRGB. */
  readonly profile: Uint8Array | null
}

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(length, bytes.length - from))).toString(
    'latin1',
  )

const exifMark = 'Exif\0\0'
const profileMark = 'ICC_PROFILE\0'

/** The tag *Orientation* of an EXIF block (TIFF 6.0 layout). */
function orientationOf(exif: Buffer): number {
  const isLittle = exif.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at))
  const long = (at: number): number => (isLittle ? exif.readUInt32LE(at) : exif.readUInt32BE(at))
  try {
    const directory = long(4)
    for (let index = 0; index < short(directory); index += 1) {
      const entry = directory + 2 + index * 12
      if (short(entry) === 0x0112) return Math.min(8, Math.max(1, short(entry + 8)))
    }
  } catch {
    // A damaged block says nothing: the picture is taken as it is stored.
  }
  return 1
}

function readJpeg(bytes: Uint8Array): PictureHead | null {
  let [width, height, components, orientation] = [0, 0, 0, 1]
  const profile: Buffer[] = []
  for (const { marker, data } of eachJpegSegment(bytes)) {
    const content = Buffer.from(data.buffer, data.byteOffset, data.length)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame && content.length >= 6)
      [height, width, components] = [content.readUInt16BE(1), content.readUInt16BE(3), content.readUInt8(5)]
    if (marker === 0xe1 && content.toString('latin1', 0, 6) === exifMark)
      orientation = orientationOf(content.subarray(6))
    if (marker === 0xe2 && content.toString('latin1', 0, 12) === profileMark) profile.push(content.subarray(14))
  }
  if (width === 0 || height === 0) return null
  return {
    kind: 'jpg',
    width,
    height,
    orientation,
    components,
    profile: profile.length > 0 ? Buffer.concat(profile) : null,
  }
}

/** `iCCP`: name, zero, method, then the packed profile. */
function pngProfile(bytes: Buffer): Uint8Array | null {
  for (let at = 8; at + 8 < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (type === 'IDAT') return null
    if (type !== 'iCCP') continue
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))
    return inflateSync(content.subarray(content.indexOf(0) + 2))
  }
  return null
}

function readPng(bytes: Uint8Array): PictureHead | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.length < 33) return null
  const [width, height] = [buffer.readUInt32BE(16), buffer.readUInt32BE(20)]
  return { kind: 'png', width, height, orientation: 1, components: 4, profile: pngProfile(buffer) }
}

function readWebp(bytes: Uint8Array): PictureHead {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let profile: Uint8Array | null = null
  let orientation = 1
  for (let at = 12; at + 8 <= buffer.length;) {
    const length = buffer.readUInt32LE(at + 4)
    const type = buffer.toString('latin1', at, at + 4)
    if (type === 'ICCP') profile = buffer.subarray(at + 8, at + 8 + length)
    if (type === 'EXIF') orientation = orientationOf(buffer.subarray(at + 8, at + 8 + length))
    at += 8 + length + (length % 2)
  }
  // The size is known when it has been decoded.
  return { kind: 'webp', width: 0, height: 0, orientation, components: 4, profile }
}

/** The head of a picture that can be made smaller; null for every other kind and for what is damaged. */
export function readPicture(bytes: Uint8Array): PictureHead | null {
  try {
    if (ascii(bytes, 0, 3) === '\u00ff\u00d8\u00ff') return readJpeg(bytes)
    if (ascii(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return readPng(bytes)
    if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return readWebp(bytes)
  } catch {
    // Cut short or wrong: the exporters say what cannot be read.
  }
  return null
}
