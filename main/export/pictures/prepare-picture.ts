import { averageSquares } from './average-squares'
import { isOpaque, looksLikePhoto } from './judge-pixels'
import { withoutJpegNotes } from './jpeg-segments'
import { pictureCodecs, type PictureCodecs, type Pixels } from './picture-codecs'
import type { QualityFigures } from './picture-quality'
import { readPicture, type PictureHead } from './read-picture'
import { turnUpright } from './turn-upright'
import { jpegWithProfile, pngWithProfile } from './with-profile'

export interface PreparedPicture {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly width: number
  readonly height: number
}

/** Larger ones are left as they are: they would not fit into memory beside the book. */
const mostPixels = 80_000_000
/** What is so little larger than needed is not touched: packing it again would cost more than it saves. */
const tolerance = 1.1
/** More than this is wasted on a photograph. */
const heavyBytesPerPixel = 0.75

const pixelsAcross = (millimetres: number, dpi: number): number => Math.max(16, Math.ceil((millimetres / 25.4) * dpi))

async function shrink(codecs: PictureCodecs, pixels: Pixels, width: number): Promise<Pixels> {
  if (pixels.width <= width * tolerance) return pixels
  const height = Math.max(1, Math.round((pixels.height * width) / pixels.width))
  return codecs.resize(averageSquares(pixels, Math.floor(pixels.width / width)), width, height)
}

interface Packed {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

async function pack(
  codecs: PictureCodecs,
  pixels: Pixels,
  isPhoto: boolean,
  { profile }: PictureHead,
  figures: QualityFigures,
): Promise<Packed> {
  if (isPhoto) {
    const jpeg = await codecs.encodeJpeg(pixels, figures.jpeg)
    return { bytes: jpegWithProfile(jpeg, profile), mediaType: 'image/jpeg' }
  }
  return { bytes: pngWithProfile(await codecs.encodePng(pixels), profile), mediaType: 'image/png' }
}

/** Upright and small enough already, in a form that every reader shows. */
function isFine({ kind, width, height, orientation }: PictureHead, bytes: number, wanted: number): boolean {
  if (kind === 'webp' || orientation !== 1 || width > wanted * tolerance) return false
  return kind === 'png' ? bytes < 300_000 : bytes < width * height * heavyBytesPerPixel
}

async function remake(
  bytes: Uint8Array,
  head: PictureHead,
  millimetres: number,
  figures: QualityFigures,
): Promise<PreparedPicture | null> {
  const codecs = await pictureCodecs()
  const stored = await codecs.decode[head.kind](bytes)
  const isPhoto = head.kind === 'jpg' || (looksLikePhoto(stored) && isOpaque(stored))
  const across = pixelsAcross(millimetres, isPhoto ? figures.photo : figures.line)
  const isTurned = head.orientation >= 5
  const wanted = isTurned ? Math.round((across * stored.width) / stored.height) : across
  const pixels = turnUpright(await shrink(codecs, stored, wanted), head.orientation)
  const packed = await pack(codecs, pixels, isPhoto, head, figures)
  const mustChange = head.kind === 'webp' || head.orientation !== 1
  if (!mustChange && packed.bytes.length >= bytes.length) return null
  return { ...packed, width: pixels.width, height: pixels.height }
}

/**
 * The picture as it is needed for paper of `millimetres`: upright, never enlarged, photographs as JPEG, drawings and what
 * is transparent as PNG, colours in their own profile, nothing of what the camera noted. Null when it stays as it is:
 * drawings (SVG, GIF), pictures in the inks of a press, very large and damaged ones. The same input gives the same bytes.
 */
export async function preparePicture(
  bytes: Uint8Array,
  millimetres: number,
  figures: QualityFigures,
): Promise<PreparedPicture | null> {
  const head = readPicture(bytes)
  if (head === null || head.components === 2 || head.components > 4) return null
  if ((head.kind === 'jpg' && head.components === 4) || head.width * head.height > mostPixels) return null
  const { width, height } = head
  const plain = (): PreparedPicture | null => {
    const clean = head.kind === 'jpg' ? withoutJpegNotes(bytes) : bytes
    return clean === bytes ? null : { bytes: clean, mediaType: 'image/jpeg', width, height }
  }
  if (isFine(head, bytes.length, pixelsAcross(millimetres, figures.photo))) return plain()
  try {
    return (await remake(bytes, head, millimetres, figures)) ?? plain()
  } catch {
    // What cannot be decoded here may still be shown by a reader; if the book cannot be set with it, it is named there.
    return null
  }
}
