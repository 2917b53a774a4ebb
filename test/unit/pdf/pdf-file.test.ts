import { describe, expect, it } from 'vitest'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'

/** Objects from 1, each as it stands between `obj` and what follows, with their table. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const entries = objects.map((body, index) => {
    const offset = text.length
    text += `${String(index + 1)} 0 obj\n${body}\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${entries.join('')}`
  const trailer = `trailer\n<</Size ${String(objects.length + 1)}>>\nstartxref\n${String(text.length)}\n%%EOF`
  return Buffer.from(text + table + trailer, 'latin1')
}

const valuesOf = (file: PdfFile) => file.numbers.map((number) => file.object(number))
const read = (objects: readonly string[], before: PdfFile | null = null) => new PdfFile(pdfOf(objects), before)

describe('a PDF that is read after another one', () => {
  const one = '<</A 1>>\nendobj'

  it('takes over the objects whose bytes are the same, wherever they lie, and no others', () => {
    const before = read([one, '<</B (long words before)>>\nendobj', '<</C 3>>\nendobj'])
    const known = valuesOf(before)
    const after = read([one, '<</B 2>>\nendobj', '<</C 3>>\nendobj', one], before)
    const values = valuesOf(after)
    expect([values[0] === known[0], values[2] === known[2]]).toEqual([true, true])
    expect(values).toEqual(valuesOf(read([one, '<</B 2>>\nendobj', '<</C 3>>\nendobj', one])))
  })

  it('reads an object anew that is not closed: what follows belongs to it', () => {
    const open = '<</A [1'
    const before = read([open, '<</B 2>>\nendobj'])
    valuesOf(before)
    const after = read([open, '<</B 3>>\nendobj'], before)
    expect(valuesOf(after)).toEqual(valuesOf(read([open, '<</B 3>>\nendobj'])))
    expect(after.object(1)).not.toEqual(before.object(1))
  })

  it('knows nothing of what was not asked for before', () => {
    const before = read([one])
    expect(read([one], before).object(1)).toEqual(new Map([['A', 1]]))
  })
})
