import { describe, expect, it } from 'vitest'
import { importFile } from '../../../main/import/import-file'

const random = (count: number) => new Uint8Array(count).fill(7)
const file = (name: string, text: string) => importFile({ name, bytes: new TextEncoder().encode(text) }, { random: varied })
let counter = 0
const varied = (count: number) => Uint8Array.from({ length: count }, () => (counter = (counter * 31 + 17) % 229))

describe('importFile', () => {
  it('reads a document of the schema and makes its ids', () => {
    const result = file('text.JSON', '\ufeff{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]}')
    expect(result).toMatchObject({ ok: true, value: { title: null, report: [], pictures: [] } })
    expect(result.ok && result.value.document.content[0]?.attrs?.id).toMatch(/^\w{12}$/)
  })

  it('refuses JSON with a node that the schema does not know, by its file name', () => {
    expect(file('a.json', '{"type":"doc","content":[{"type":"video"}]}')).toMatchObject({
      ok: false, error: { code: 'document-refused', params: { name: 'a.json', problem: 'unknown-node' } },
    })
  })

  it.each(['', '{', '[]', 'null', '"doc"'])('refuses %j, which is no document', (text) => {
    expect(file('a.json', text).ok).toBe(false)
  })

  it('refuses nesting without end instead of overflowing', () => {
    const deep = `${'{"type":"blockquote","content":['.repeat(5000)}${']}'.repeat(5000)}`
    expect(file('a.json', `{"type":"doc","content":[${deep}]}`)).toMatchObject({ ok: false, error: { params: { problem: 'too-deep' } } })
  })

  it('says that it cannot read DOCX yet', () => {
    expect(importFile({ name: 'a.docx', bytes: new Uint8Array([80, 75]) }, { random })).toMatchObject({ ok: false, error: { code: 'not-available' } })
  })

  it('refuses other files', () => {
    expect(file('a.exe', 'x')).toMatchObject({ ok: false, error: { code: 'import-unreadable', params: { name: 'a.exe' } } })
  })
})
