import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cell, docxEntries, docxFile, grid, part, r, row, wp } from '../../fixtures/docx-files'
import { lossOf, chapters, read, refusal, sketch } from './read-docx'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const zip = (entries: Record<string, Uint8Array>): Uint8Array => zipSync(entries)
const withDocument = (xml: string): Uint8Array => zip({ ...docxEntries({ body: '' }), 'word/document.xml': bytes(xml) })

describe('a file that is no Word file', () => {
  it.each<readonly [string, () => Uint8Array, string]>([
    ['nothing at all', () => new Uint8Array(), 'import-damaged'],
    ['plain text', () => bytes('Ahoj'), 'import-damaged'],
    [
      'an old Word file under a new name',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'import-old-word',
    ],
    [
      'a locked Word file',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'import-encrypted',
    ],
    ['a ZIP that is cut off', () => docxFile(wp('a')).subarray(0, 900), 'import-damaged'],
    ['a ZIP of something else', () => zip({ 'a.txt': bytes('a') }), 'import-not-word'],
    ['a locked ZIP', () => lock(docxFile(wp('a'))), 'import-encrypted'],
    [
      'a spreadsheet',
      () => zip({ ...docxEntries({ body: '' }), 'word/document.xml': bytes(part('w:workbook', '')) }),
      'import-not-word',
    ],
  ])('is refused with a word for it: %s', (_, make, code) => {
    expect(refusal(new Uint8Array(make()))).toBe(code)
  })

  /** Sets the flag of encryption in the first entry of the directory. */
  function lock(file: Uint8Array): Uint8Array {
    const copy = Buffer.from(file)
    const place = copy.indexOf(Buffer.from('504b0102', 'hex'))
    copy.writeUInt16LE(1, place + 8)
    return copy
  }
})

describe('a file that is made to hurt', () => {
  it('is refused when it grows a thousandfold', () => {
    const bomb = zip({ ...docxEntries({ body: wp('a') }), 'word/media/a.bin': new Uint8Array(40_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(refusal(bomb)).toBe('import-unsafe')
  })

  it('is refused when it says a smaller size than it has', () => {
    const file = Buffer.from(docxFile(wp('a'.repeat(5000))))
    const name = file.lastIndexOf('word/document.xml')
    file.writeUInt32LE(100, name - 46 + 24)
    expect(refusal(file)).toBe('import-damaged')
  })

  it.each(['../../evil.txt', '/etc/passwd', 'C:\\evil.txt', 'word/../../x'])('is refused for the name %s', (name) => {
    expect(refusal(zip({ ...docxEntries({ body: wp('a') }), [name]: bytes('x') }))).toBe('import-unsafe')
  })

  it('is refused when two names differ in their letters only', () => {
    expect(refusal(zip({ ...docxEntries({ body: wp('a') }), 'word/DOCUMENT.xml': bytes('x') }))).toBe('import-unsafe')
  })

  it('is refused for a document type, whatever it would read', () => {
    const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    expect(refusal(withDocument(`${entity}${part('w:document', '<w:body>&x;</w:body>').slice(55)}`))).toBe(
      'import-unsafe',
    )
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    expect(refusal(withDocument(`${laughs}<a>&b;</a>`))).toBe('import-unsafe')
  })

  it('is refused when its XML is broken or too deep', () => {
    expect(refusal(withDocument('<w:document><w:body>'))).toBe('import-damaged')
    const deep = part('w:document', `${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}`)
    expect(refusal(withDocument(deep))).toBe('import-unsafe')
  })

  it('is read without its macros, which are reported', () => {
    const files = { 'word/vbaProject.bin': bytes('x') }
    expect(lossOf(chapters({ body: wp('a'), files }).report, 'macros')).toBe(1)
  })

  it('flattens tables that are nested twenty deep', () => {
    const nested = (depth: number): string =>
      depth === 0 ? wp('dno') : grid([row([cell(`${nested(depth - 1)}${wp('')}`)])])
    const body = nested(20)
    expect(sketch(body)).toBe('table(tr(td(p(dno))))')
    expect(lossOf(chapters(body).report, 'nested-table')).toBe(19)
  })

  it('keeps a table with ten million columns as text', () => {
    const body = grid([row([cell('a', '<w:gridSpan w:val="10000000"/>'), cell('b')])])
    expect(sketch(body)).toBe('p(a) p(b)')
    expect(lossOf(chapters(body).report, 'large-table')).toBe(1)
  })

  it('is refused for a character that XML does not know, and loses half a character', () => {
    expect(refusal(docxFile(wp(r('a\ufffeb'))))).toBe('import-damaged')
    expect(sketch(wp(`${r('a')}<w:r><w:sym w:font="Arial" w:char="D83D"/></w:r>${r('b')}`))).toBe('p(a\ufffdb)')
  })

  it('takes what turns letters round out of links alone', () => {
    const parts = {
      body: wp(`<w:hyperlink r:id="r9">${r('a\u202eb')}</w:hyperlink>${r('c\u202ed')}`),
      relations: [['r9', 'hyperlink', 'https://a.cz', 'External']] as const,
    }
    expect(sketch(parts)).toBe('p(https://a.cz‹ab›c\u202ed)')
  })

  it('reads a body of five megabytes', () => {
    const line = `${wp(r('Slovo za slovem, věta za větou, až do konce.'))}\n`
    const body = line.repeat(Math.ceil(5_000_000 / line.length))
    expect(read(body).nodes.length).toBeGreaterThan(30_000)
  })
})
