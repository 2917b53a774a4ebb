import { describe, expect, it } from 'vitest'
import { srgbProfile } from '../../../main/export/pdf/conformance/srgb-profile'

const profile = Buffer.from(srgbProfile())
const tags = new Map(
  Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
    const at = 132 + index * 12
    const [offset, length] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)]
    return [
      profile.toString('latin1', at, at + 4),
      { offset, data: profile.subarray(offset, offset + length) },
    ] as const
  }),
)
const fixed = (data: Buffer | undefined, at: number): number => (data?.readInt32BE(at) ?? 0) / 65_536

describe('the colour profile of the output', () => {
  it('is a display profile for red, green and blue of the size that it says', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
    expect(profile.toString('latin1', 36, 40)).toBe('acsp')
  })

  it('has every tag that such a profile must have, each inside and on a boundary of four', () => {
    expect([...tags.keys()].sort()).toEqual(
      ['desc', 'cprt', 'wtpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'].sort(),
    )
    for (const { offset, data } of tags.values()) {
      expect(offset % 4).toBe(0)
      expect(offset + data.length).toBeLessThanOrEqual(profile.length)
    }
  })

  it('makes white of all three colours together', () => {
    const sums = [8, 12, 16].map((at) =>
      ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, name) => sum + fixed(tags.get(name)?.data, at), 0),
    )
    const white = [8, 12, 16].map((at) => fixed(tags.get('wtpt')?.data, at))
    sums.forEach((sum, index) => expect(sum).toBeCloseTo(white[index] ?? 0, 3))
  })

  it('has the tone curve of sRGB', () => {
    const data = tags.get('gTRC')?.data
    const [g = 0, a = 0, b = 0, c = 0, d = 0] = [12, 16, 20, 24, 28].map((at) => fixed(data, at))
    const tone = (x: number): number => (x >= d ? (a * x + b) ** g : c * x)
    expect(tone(1)).toBeCloseTo(1, 3)
    expect(tone(0.5)).toBeCloseTo(0.214, 3)
    expect(tone(0.02)).toBeCloseTo(0.00155, 4)
  })
})
