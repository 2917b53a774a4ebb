import { beforeAll, describe, expect, it } from 'vitest'
import { pictureCodecs, type PictureCodecs, type Pixels } from '../../../main/export/pictures/picture-codecs'
import { qualityFigures } from '../../../main/export/pictures/picture-quality'
import { preparePicture } from '../../../main/export/pictures/prepare-picture'
import { readPicture } from '../../../main/export/pictures/read-picture'
import { jpegWithProfile, pngWithProfile } from '../../../main/export/pictures/with-profile'
import { srgbProfile } from '../../../main/export/pdf/conformance/srgb-profile'
import { seededRandom } from '../../fixtures/generate-chapter'

let codecs: PictureCodecs
/** A photograph of 1200 × 800 pixels. */
let shot: Uint8Array
beforeAll(async () => {
  codecs = await pictureCodecs()
  shot = await codecs.encodeJpeg(photo(1200, 800), 80)
})

type Paint = (x: number, y: number) => readonly [number, number, number, number]

function pixelsOf(width: number, height: number, paint: Paint): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) data.set(paint(x, y), (y * width + x) * 4)
  return { data, width, height }
}

/** Many colours, like a photograph: brighter to the right, red at the top left. */
const photo = (width: number, height: number): Pixels => {
  const random = seededRandom(3)
  return pixelsOf(width, height, (x, y) => {
    const isCorner = x < width / 4 && y < height / 4
    return isCorner ? [230, 10, 10, 255] : [(x / width) * 200 + random() * 55, random() * 99, (y / height) * 200, 255]
  })
}
const drawing = (width: number, height: number, alpha = 255): Pixels =>
  pixelsOf(width, height, (x, y) => (((x >> 5) + (y >> 5)) % 2 === 0 ? [0, 0, 0, 255] : [255, 255, 255, alpha]))

const print = qualityFigures.print
const mm = 50
/** 50 mm at 300 and at 450 dots per inch. */
const [photoWidth, lineWidth] = [591, 886]

/** An EXIF block that says how the camera was held, as the first segment. */
function held(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = Buffer.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ])
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2])
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]))
}

const colourAt = ({ data, width }: Pixels, x: number, y: number): readonly number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
]
const isRed = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean => red > 150 && green < 90 && blue < 90

describe('a picture for print', () => {
  it('has 300 dots per inch when it is a photograph', async () => {
    const made = await preparePicture(shot, mm, print)
    expect([made?.mediaType, made?.width, made?.height]).toEqual(['image/jpeg', photoWidth, 394])
    expect(made?.bytes.length).toBeLessThan(shot.length)
    expect(readPicture(made?.bytes ?? new Uint8Array())?.width).toBe(photoWidth)
  })

  it('is smaller for e-mail', async () => {
    expect((await preparePicture(shot, mm, qualityFigures.email))?.width).toBe(296)
  })

  it('is never enlarged', async () => {
    expect(await preparePicture(await codecs.encodeJpeg(photo(300, 200), 70), mm, print)).toBeNull()
  })

  it('gives the same bytes every time', async () => {
    const [one, two] = [await preparePicture(shot, mm, print), await preparePicture(shot, mm, print)]
    expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(two?.bytes ?? [1]))).toBe(true)
  })

  it.each([
    [1, false, [0, 0]],
    [3, false, [1, 1]],
    [6, true, [1, 0]],
    [8, true, [0, 1]],
  ] as const)('stands upright however the camera was held: %i', async (orientation, isTurned, [right, below]) => {
    const made = await preparePicture(held(shot, orientation), mm, print)
    if (!made) throw new Error('It was left as it is')
    expect(made.height > made.width).toBe(isTurned)
    expect(made.width).toBeGreaterThanOrEqual(photoWidth - 1)
    expect(made.width).toBeLessThanOrEqual(photoWidth + 1)
    const pixels = await codecs.decode.jpg(made.bytes)
    const at = (side: number, size: number): number => (side === 0 ? 20 : size - 20)
    expect(isRed(colourAt(pixels, at(right, made.width), at(below, made.height)))).toBe(true)
    expect(isRed(colourAt(pixels, at(1 - right, made.width), at(1 - below, made.height)))).toBe(false)
  })

  it('keeps nothing of what the camera noted, also where it is small enough', async () => {
    const jpeg = held(await codecs.encodeJpeg(photo(300, 200), 70), 1)
    const made = await preparePicture(jpeg, mm, print)
    expect(Buffer.from(jpeg).includes('Exif')).toBe(true)
    expect(Buffer.from(made?.bytes ?? []).includes('Exif')).toBe(false)
    expect((await codecs.decode.jpg(made?.bytes ?? new Uint8Array())).width).toBe(300)
  })

  it('keeps the edges of a drawing', async () => {
    const png = await codecs.encodePng(drawing(4000, 3000))
    const made = await preparePicture(pngWithNoise(png), mm, print)
    expect(made?.mediaType ?? 'image/png').toBe('image/png')
    if (made) expect(made.width).toBe(lineWidth)
  })

  it('makes a photograph in PNG a JPEG', async () => {
    const made = await preparePicture(await codecs.encodePng(photo(1200, 800)), mm, print)
    expect([made?.mediaType, made?.width]).toEqual(['image/jpeg', photoWidth])
  })

  it('keeps what is transparent', async () => {
    const clear = pixelsOf(1600, 1200, (x, y) => [x % 256, y % 256, (x * y) % 256, x < 800 ? 0 : 255])
    const made = await preparePicture(await codecs.encodePng(clear), mm, print)
    expect(made?.mediaType).toBe('image/png')
    const pixels = await codecs.decode.png(made?.bytes ?? new Uint8Array())
    expect([pixels.data[3], pixels.data[pixels.width * 4 - 1]]).toEqual([0, 255])
  })

  it('turns WebP into what Word shows', async () => {
    // One grey pixel, lossless.
    const webp = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')
    const made = await preparePicture(webp, mm, print)
    expect([made?.mediaType, made?.width, made?.height]).toEqual(['image/png', 1, 1])
  })

  it('takes the first picture of an animated WebP', async () => {
    const still = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')
    const chunk = (type: string, content: Buffer): Buffer => {
      const head = Buffer.alloc(8)
      head.write(type, 'latin1')
      head.writeUInt32LE(content.length, 4)
      return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
    }
    const frame = chunk('ANMF', Buffer.concat([Buffer.alloc(16), still.subarray(12)]))
    const moving = [chunk('VP8X', Buffer.from([2, ...Array<number>(9).fill(0)])), chunk('ANIM', Buffer.alloc(6))]
    const webp = chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...moving, frame, frame]))
    const made = await preparePicture(webp, mm, print)
    expect([made?.mediaType, made?.width, made?.height]).toEqual(['image/png', 1, 1])
  })

  it('carries the colour profile over, in JPEG and in PNG', async () => {
    const profile = srgbProfile()
    const jpeg = jpegWithProfile(shot, profile)
    const png = pngWithProfile(await codecs.encodePng(photo(1200, 800)), profile)
    for (const picture of [jpeg, png]) {
      expect(readPicture(picture)?.profile).toEqual(Buffer.from(profile))
      const made = await preparePicture(picture, mm, print)
      expect(readPicture(made?.bytes ?? new Uint8Array())?.profile).toEqual(Buffer.from(profile))
    }
  })

  it('leaves what it cannot read', async () => {
    expect(await preparePicture(shot.subarray(0, 40), mm, print)).toBeNull()
    expect(await preparePicture(new TextEncoder().encode('<svg/>'), mm, print)).toBeNull()
    expect(await preparePicture(Uint8Array.of(), mm, print)).toBeNull()
  })
})

/** A drawing is packed so well that only its size in bytes would leave it alone. */
function pngWithNoise(png: Uint8Array): Uint8Array {
  return Buffer.concat([png, Buffer.alloc(400_000)])
}
