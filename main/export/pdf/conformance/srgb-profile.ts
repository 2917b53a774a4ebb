/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2: the output intent of PDF/A. Computed from the
 * figures of the standard, so that no file of others is copied: primaries and white point adapted to D50 (Bradford),
 * the tone curve as a formula.
 */
const colorants = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const
const white = [0.9642, 1, 0.82491] as const
const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168] as const
/** Y = (aX + b)^g where X ≥ d, else cX. */
const curve = { g: 2.4, a: 1 / 1.055, b: 0.055 / 1.055, c: 1 / 12.92, d: 0.04045 } as const

const fixed = (values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => bytes.writeInt32BE(Math.round(value * 65_536), at * 4))
  return bytes
}
const typed = (type: string, ...content: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), ...content])

const integers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => bytes.writeUInt32BE(value, at * 4))
  return bytes
}

function words(text: string): Buffer {
  const content = Buffer.from(text, 'utf16le').swap16()
  return typed('mluc', integers(1, 12), Buffer.from('enUS', 'latin1'), integers(content.length, 28), content)
}

const toneCurve = (): Buffer =>
  typed('para', integers(0x00030000), fixed([curve.g, curve.a, curve.b, curve.c, curve.d]))

function header(length: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(length, 0)
  bytes.writeUInt32BE(0x04200000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  // A fixed day: the same profile every time.
  for (const [at, part] of [2026, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + at * 2)
  bytes.write('acsp', 36, 'latin1')
  fixed(white).copy(bytes, 68)
  return bytes
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])

/** The bytes of the profile, the same every time. */
export function srgbProfile(): Uint8Array {
  const tags: readonly (readonly [readonly string[], Buffer])[] = [
    [['desc'], words('sRGB IEC61966-2.1')],
    [['cprt'], words('No copyright, use freely')],
    [['wtpt'], typed('XYZ ', fixed(white))],
    [['chad'], typed('sf32', fixed(adaptation))],
    ...Object.entries(colorants).map(([name, xyz]) => [[name], typed('XYZ ', fixed(xyz))] as const),
    [['rTRC', 'gTRC', 'bTRC'], toneCurve()],
  ]
  const count = tags.reduce((sum, [names]) => sum + names.length, 0)
  const table: Buffer[] = [integers(count)]
  const data: Buffer[] = []
  let offset = 128 + 4 + count * 12
  for (const [names, content] of tags) {
    for (const name of names) table.push(Buffer.from(name, 'latin1'), integers(offset, content.length))
    data.push(padded(content))
    offset += padded(content).length
  }
  return Buffer.concat([header(offset), ...table, ...data])
}
