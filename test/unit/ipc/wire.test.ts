import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64, encodeBase64 } from '../../../shared/ipc/base64'
import { decodeWire, encodeWire } from '../../../shared/ipc/wire'

const bytes = fc.uint8Array({ maxLength: 300 })
const key = fc.oneof(fc.string(), fc.constantFrom('$bytes', '$$bytes', '$', '__proto__', 'constructor', 'toJSON'))
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value))
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    finite,
    fc.string(),
    bytes,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}))

describe('wire', () => {
  it('gives back every value that it takes, bytes and odd keys included', () => {
    const isSame = (sent: unknown) => {
      // `toStrictEqual` takes a key named constructor for the constructor.
      expect(isDeepStrictEqual(decodeWire(encodeWire(sent)), sent)).toBe(true)
    }
    fc.assert(fc.property(value, isSame), { numRuns: 500 })
  })

  it('writes base64 as Node does', () => {
    fc.assert(
      fc.property(bytes, (sent) => {
        expect(encodeBase64(sent)).toBe(Buffer.from(sent).toString('base64'))
        expect(decodeBase64(encodeBase64(sent))).toStrictEqual(new Uint8Array(sent))
      }),
    )
  })

  it('carries bytes longer than one piece of text', () => {
    const picture = new Uint8Array(100_000).map((_, index) => index % 251)
    expect(decodeWire(encodeWire({ picture }))).toStrictEqual({ picture })
  })

  it('sends a Buffer as its bytes', () => {
    expect(decodeWire(encodeWire(Buffer.from([1, 2])))).toStrictEqual(new Uint8Array([1, 2]))
  })

  it('leaves out keys without a value', () => {
    expect(encodeWire({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['NaN', Number.NaN],
    ['a bigint', 1n],
    ['undefined', undefined],
    ['a class', new (class A {})()],
  ])('refuses to send %s', (_, sent) => expect(() => encodeWire({ sent: [sent] })).toThrow(TypeError))

  it.each([
    '{"$bytes":"A"}',
    '{"$bytes":"AA=A"}',
    '{"$bytes":"AB=="}',
    '{"$bytes":"????"}',
    '{"$bytes":1}',
    '{"$bytes":"AA==","x":1}',
    '{"$date":"x"}',
    '{"\\u0024x":1}',
    '{"a":{"$b":1}}',
    'x',
    '',
  ])('refuses to read %s', (text) => expect(() => decodeWire(text)).toThrow(SyntaxError))
})
