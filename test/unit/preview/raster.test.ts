import { describe, expect, it } from 'vitest'
import { coverShape, fullCover } from '../../../main/export/pdf/drawing/coverage'
import { flatten } from '../../../main/export/pdf/drawing/flatten'
import { rectangle, type Path } from '../../../main/export/pdf/drawing/path'
import { strokeOutlines } from '../../../main/export/pdf/drawing/stroke-outlines'
import { writePixelsAsPng } from '../../../main/export/pdf/drawing/write-png'
import { pictureCodecs } from '../../../main/export/pictures/picture-codecs'

const identity = [1, 0, 0, 1, 0, 0] as const
const shape = (path: Path, isEvenOdd = false) =>
  coverShape(
    flatten(path, identity).map(({ points }) => points),
    isEvenOdd,
  )
/** In pixels. */
const areaOf = ({ levels }: { readonly levels: Uint8Array }) =>
  levels.reduce((sum, level) => sum + level, 0) / fullCover
const at = ({ x, y, width, levels }: ReturnType<typeof shape>, column: number, row: number) =>
  levels[(row - y) * width + column - x] ?? 0

describe('covered pixels', () => {
  it('are whole within a rectangle, none outside, and parts along an edge between pixels', () => {
    const cover = shape(rectangle(10, 20, 4, 2.5))
    expect([at(cover, 10, 20), at(cover, 13, 21), at(cover, 14, 20)]).toEqual([fullCover, fullCover, 0])
    expect(at(cover, 11, 22)).toBe(Math.round(fullCover / 2))
  })
  it.each([
    ['a triangle', [['M', 0, 0], ['L', 40, 7], ['L', 3, 33], ['Z']], (40 * 33 - 3 * 7) / 2],
    ['a flat sliver', [['M', 0, 0.2], ['L', 60, 0.9], ['L', 60, 1.4], ['Z']], (60 * 0.5) / 2],
    [
      'a circle',
      [
        ['M', 30, 15],
        ['C', 30, 23.284, 23.284, 30, 15, 30],
        ['C', 6.716, 30, 0, 23.284, 0, 15],
        ['C', 0, 6.716, 6.716, 0, 15, 0],
        ['C', 23.284, 0, 30, 6.716, 30, 15],
        ['Z'],
      ],
      Math.PI * 225,
    ],
  ] as readonly (readonly [string, Path, number])[])('add up to the area of %s', (_, path, area) => {
    const found = areaOf(shape(path))
    expect(Math.abs(found - area) / area).toBeLessThan(0.02)
  })
  it('leave a hole where lines turn the other way, and by the even-odd rule where they do not', () => {
    const hole: Path = [...rectangle(0, 0, 10, 10), ['M', 2, 2], ['L', 2, 8], ['L', 8, 8], ['L', 8, 2], ['Z']]
    const twice: Path = [...rectangle(0, 0, 10, 10), ...rectangle(2, 2, 6, 6)]
    expect(areaOf(shape(hole))).toBeCloseTo(64)
    expect(areaOf(shape(twice))).toBeCloseTo(100)
    expect(areaOf(shape(twice, true))).toBeCloseTo(64)
  })
  it('are none of a broken or endless shape', () => {
    expect(shape([]).levels).toHaveLength(0)
    expect(shape(rectangle(0, 0, 1e9, 1e9)).levels).toHaveLength(0)
  })
})

describe('drawn lines', () => {
  const line = (points: readonly number[], dash: readonly number[] = [], width = 2) =>
    areaOf(coverShape(strokeOutlines([{ points, isClosed: false }], { width, cap: 'butt', dash, dashOffset: 0 })))
  it('are as thick as they should be, whatever their direction', () => {
    expect(line([0, 0, 30, 40])).toBeCloseTo(100, 0)
    expect(line([30, 40, 0, 0])).toBeCloseTo(100, 0)
  })
  it('fill whole pixels along the edges of the page, never less than one', () => {
    expect(line([0, 5.3, 50, 5.3], [], 0.4)).toBe(50)
    expect(line([5.3, 0, 5.3, 50], [], 2.2)).toBe(100)
  })
  it('keep their gaps to the end', () => {
    expect(line([0, 0, 0, 90], [3, 6])).toBeCloseTo(60, 0)
    expect(line([0, 0, 0, 89.9], [0.1, 0.2])).toBeCloseTo(60, -1)
  })
})

describe('a page of pixels', () => {
  const pixelsOf = (count: number) => Uint32Array.from({ length: 64 * 64 }, (_, at) => (at * 2654435761) % count)
  it.each([2, 200, 5000])('with %i colours is read back as it was', async (count) => {
    const pixels = pixelsOf(count)
    const { data, width, height } = await (await pictureCodecs()).decode.png(writePixelsAsPng(pixels, 64, 64))
    expect([width, height]).toEqual([64, 64])
    const read = Array.from(
      pixels,
      (_, at) => ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0),
    )
    expect(read).toEqual([...pixels])
  })
})
