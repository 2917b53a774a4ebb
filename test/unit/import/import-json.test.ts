import { describe, expect, it } from 'vitest'
import { importJson } from '../../../main/import/json/import-json'

let counter = 0
const random = (count: number) => Uint8Array.from({ length: count }, () => (counter = (counter * 31 + 17) % 229))
const read = (text: string) => importJson(text, { random })

describe('importJson', () => {
  it('takes bytes as well as text', () => {
    expect(importJson(new TextEncoder().encode('{"type":"doc","content":[{"type":"paragraph"}]}'), { random }).ok).toBe(
      true,
    )
  })

  it('reads a document of the schema and makes its ids', () => {
    const result = read('\ufeff{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]}')
    expect(result).toMatchObject({ ok: true, value: { title: null, report: { dropped: [] }, pictures: [] } })
    expect(result.ok && result.value.document.content[0]?.attrs?.id).toMatch(/^\w{12}$/)
  })

  it('refuses JSON with a node that the schema does not know, and names it', () => {
    expect(read('{"type":"doc","content":[{"type":"video"}]}')).toMatchObject({
      ok: false,
      error: { code: 'document-refused', params: { problem: 'unknown-node' } },
    })
  })

  it.each(['', '{', '[]', 'null', '"doc"'])('refuses %j, which is no document', (text) => {
    expect(read(text).ok).toBe(false)
  })

  it('refuses nesting without end instead of overflowing', () => {
    const deep = `${'{"type":"blockquote","content":['.repeat(5000)}${']}'.repeat(5000)}`
    expect(read(`{"type":"doc","content":[${deep}]}`)).toMatchObject({
      ok: false,
      error: { params: { problem: 'too-deep' } },
    })
  })
})
