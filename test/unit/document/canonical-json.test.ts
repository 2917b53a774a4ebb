import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, canonicalJsonKnowing } from '../../../shared/document/canonical-json'
import { everyNode } from '../../fixtures/every-node'

/** The rule in its plainest form, to compare with. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => plain(one) ?? null)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined)
      .map(([key, one]) => [key, plain(one)]),
  )
}

describe('the canonical text of a value', () => {
  it('does not depend on the order of keys and leaves out what is null', () => {
    expect(canonicalJson({ b: 1, a: [null, { d: null, c: 'x' }], e: undefined })).toBe('{"a":[null,{"c":"x"}],"b":1}')
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
    expect([canonicalJson({}), canonicalJson([]), canonicalJson(null), canonicalJson('č"\n')]).toEqual([
      '{}',
      '[]',
      'null',
      '"č\\"\\n"',
    ])
  })

  it('says the same as the value it was made from', () => {
    expect(JSON.parse(canonicalJson(everyNode))).toEqual(plain(everyNode))
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(plain(JSON.parse(JSON.stringify(value))))
      }),
    )
  })

  it('is stable: read and written again it is the same text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      }),
    )
  })

  it('is the same where the texts of documents in it are known from before', () => {
    const known = new WeakMap<object, string>([[everyNode, canonicalJson(everyNode)]])
    const asked: unknown[] = []
    const textOf = (object: object) => {
      asked.push(object)
      return known.get(object) ?? null
    }
    const value = { title: 'Balíček', parts: [{ content: everyNode, number: 1 }, { content: null }] }
    expect(canonicalJsonKnowing(value, textOf)).toBe(canonicalJson(value))
    expect(asked).toEqual([value, value.parts[0], everyNode, value.parts[1]])
  })
})
