import type { Manuscript } from '../../main/export/manuscript/manuscript'
import type { Block } from '../../main/export/manuscript/manuscript-blocks'
import { pictureCodecs } from '../../main/export/pictures/picture-codecs'
import type { AssetHash } from '../../shared/domain/ids'
import { seededRandom } from '../fixtures/generate-chapter'
import { hashOf } from '../fixtures/pictures'
import { chapterOf } from '../integration/pdf/small-manuscript'

/** Light, shapes and the grain of a sensor: as hard to pack as a photograph. */
function shot(width: number, height: number, seed: number): Uint8ClampedArray<ArrayBuffer> {
  const random = seededRandom(seed)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const shape = 45 * Math.sin(x / (17 + seed)) * Math.cos(y / 29) + 60 * Math.sin((x * x + y * y) / 700_000)
      const grain = (random() - 0.5) * 50
      data[at] = 125 + shape + grain
      data[at + 1] = 110 + shape * 0.6 + grain
      data[at + 2] = 95 - shape + grain
      data[at + 3] = 255
    }
  }
  return data
}

/** How the camera was held, as the first segment of a JPEG (EXIF, TIFF 6.0 layout). */
function held(jpeg: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)])
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2])
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]))
}

/**
 * A chapter of photographs as they come from a phone. Three are made; the others are held in another way and printed a
 * little smaller, so that no two are the same when they have been made ready: the formats keep equal pictures once.
 */
export async function photographPack(
  count: number,
  megapixels: number,
): Promise<{ readonly manuscript: Manuscript; readonly pictures: Readonly<Record<AssetHash, Uint8Array>> }> {
  const codecs = await pictureCodecs()
  const width = Math.round(Math.sqrt((megapixels * 1e6 * 4) / 3))
  const height = Math.round((width * 3) / 4)
  const made: Uint8Array[] = []
  for (const seed of [1, 2, 3])
    made.push(await codecs.encodeJpeg({ data: shot(width, height, seed), width, height }, 85))
  const pictures: Record<AssetHash, Uint8Array> = {}
  for (let index = 0; index < count; index += 1) {
    const base = made[index % made.length] ?? new Uint8Array()
    const bytes = held(base, 1 + (Math.floor(index / 3) % 4))
    // One byte after the end of the picture, so that those held alike are two pictures of the library.
    const own = new Uint8Array(Buffer.concat([bytes, Uint8Array.of(index)]))
    pictures[hashOf(own)] = own
  }
  const hashes = Object.keys(pictures) as AssetHash[]
  const blocks = hashes.map((asset, index): Block => ({
    type: 'figure',
    id: null,
    anchor: '',
    number: '',
    asset,
    alt: 'Fotografie',
    isDecorative: false,
    width: 100 - Math.floor(index / 12),
    caption: '',
  }))
  const facts = Object.fromEntries(hashes.map((hash) => [hash, { mediaType: 'image/jpeg', width, height }]))
  return { manuscript: chapterOf(blocks, { pictures: facts }), pictures }
}
