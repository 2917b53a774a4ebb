import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { reportStyles } from '../../../main/export/docx/template/map-styles'
import { readTemplate } from '../../../main/export/docx/template/read-template'
import { writeDocx } from '../../../main/export/docx/write-docx'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import { manuscriptWords } from '../../fixtures/manuscript-words'
import { samplePictures } from '../../fixtures/pictures'
import { readDocx } from '../../fixtures/read-docx'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { templateHeader, templateLink, templateLinks, wordTemplate } from '../../fixtures/word-template'

const body = 'word/document.xml'
const read = (bytes: Uint8Array) => {
  const template = readTemplate(bytes, 'kraj.dotx')
  if (!template.ok) throw new Error(template.error.code)
  return template.value
}
const codeOf = (bytes: Uint8Array) => {
  const template = readTemplate(bytes, 'kraj.dotx')
  return template.ok ? 'read' : template.error.code
}
async function dressed(template: Uint8Array, change: Partial<Manuscript> = {}) {
  const { bytes, losses } = await writeDocx({ ...sampleManuscript, ...change }, samplePictures, null, { template })
  return { ...readDocx(bytes), bytes, losses }
}

describe('a Word template', () => {
  it('is known by the names that Word keeps, whatever language its ids are in', () => {
    const report = reportStyles(read(wordTemplate()))
    expect(Object.entries(report).flatMap(([id, has]) => (has ? [id] : []))).toEqual([
      'Normal',
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'Caption',
    ])
  })

  it.each([
    ['Nadpis 1', 'Heading1'],
    ['Nagłówek 2', 'Heading2'],
    ['Заголовок 3', 'Heading3'],
    ['Tekst przypisu dolnego', 'FootnoteText'],
  ] as const)('may call a style %s', (name, id) => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="${name}"/></w:style></w:styles>`
    expect(reportStyles(read(wordTemplate({ styles })))[id]).toBe(true)
  })

  it('gives its styles, page, head and foot, and the cover keeps the publicity', async () => {
    const { part, text, paths, losses } = await dressed(wordTemplate())
    expect(losses).toEqual([])
    expect(part(body)).toContain('<w:pStyle w:val="Nadpis1"/>')
    expect(part(body)).not.toContain('<w:pStyle w:val="Heading1"/>')
    expect(part('word/styles.xml')).toContain('<w:color w:val="7A1F3D"/>')
    expect(part(body)).toContain('<w:pgMar w:top="1800" w:right="1200" w:bottom="1500" w:left="1400"')
    expect(text('word/template1.xml')).toContain('Krajský úřad')
    expect(paths).toContain('word/media/template1-1.png')
    expect(text(body)).toContain('Spolufinancováno Evropskou unií')
    const sections = [...part(body).matchAll(/<w:sectPr[^>]*>.*?<\/w:sectPr>/gs)].map(([all]) => all)
    expect(
      sections.slice(1).every((one) => one.includes('r:id="rIdTemplate1"') && one.includes('r:id="rIdTemplate2"')),
    ).toBe(true)
  })

  it('changes no word of the book', async () => {
    const printed = (await dressed(wordTemplate())).text(body)
    let position = 0
    for (const words of manuscriptWords(sampleManuscript)) {
      const found = printed.indexOf(words, position)
      expect(found, words).toBeGreaterThanOrEqual(0)
      position = found + words.length
    }
  })

  it('keeps our styles that it lacks, in its own typeface, and names each style once', async () => {
    const styles = (await dressed(wordTemplate())).part('word/styles.xml')
    expect(styles).toContain('w:styleId="SkriptaTableText"')
    expect(styles).not.toContain('Source Sans 3')
    const ids = [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = [...styles.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]+)"/g)].map(([, id]) => id)
    // Word knows this one without being told.
    expect(used.filter((id) => !ids.includes(id) && id !== 'DefaultParagraphFont')).toEqual([])
    expect(styles).toContain('<w:lang w:val="cs-CZ"/>')
    expect(styles).not.toContain('en-US')
  })

  it('carries the marking of a proof in its own head', async () => {
    const { text } = await dressed(wordTemplate(), { marking: 'Zkušební výtisk', status: 'proof' })
    expect(text('word/template1.xml')).toContain('Zkušební výtisk')
  })

  it('gives equal bytes twice', async () => {
    const [one, other] = [await dressed(wordTemplate()), await dressed(wordTemplate())]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })
})

describe('a template that is not to be trusted', () => {
  it('leaves its macros and objects behind, and says so', async () => {
    const bytes = wordTemplate({
      extra: { 'word/vbaProject.bin': strToU8('macro'), 'word/embeddings/oleObject1.bin': strToU8('ole') },
    })
    expect(read(bytes).leftOut).toEqual(['macros', 'objects'])
    const { paths } = await dressed(bytes)
    expect(paths.filter((path) => /vba|embeddings|\.bin/i.test(path))).toEqual([])
  })

  it('loses pictures that lie elsewhere and keeps the words beside them', () => {
    const drawing = '<w:r><w:drawing><a:blip xmlns:a="x" r:link="rId9"/></w:drawing></w:r><w:r><w:t>Úřad</w:t></w:r>'
    const bytes = wordTemplate({
      header: templateHeader(drawing),
      headerLinks: templateLinks(templateLink('rId9', 'image', 'http://198.51.100.7/x.png', ' TargetMode="External"')),
    })
    const template = read(bytes)
    expect(template.leftOut).toEqual(['external'])
    const [header] = template.running
    expect(header?.xml).toContain('Úřad')
    expect(header?.xml).not.toContain('rId9')
    expect(JSON.stringify(template)).not.toContain('198.51.100.7')
  })

  it('keeps a web address that a person may click', async () => {
    const bytes = wordTemplate({
      header: templateHeader('<w:hyperlink r:id="rId9"><w:r><w:t>www</w:t></w:r></w:hyperlink>'),
      headerLinks: templateLinks(templateLink('rId9', 'hyperlink', 'https://example.org/', ' TargetMode="External"')),
    })
    expect((await dressed(bytes)).part('word/_rels/template1.xml.rels')).toContain('https://example.org/')
  })

  it.each([
    [
      'fields that fetch',
      wordTemplate({ header: templateHeader('<w:r><w:instrText>INCLUDEPICTURE "http://x"</w:instrText></w:r>') }),
      'import-unsafe',
    ],
    [
      'fields that run, cut into pieces',
      wordTemplate({
        header: templateHeader(
          '<w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>DEAUTO c:\\x</w:instrText></w:r>',
        ),
      }),
      'import-unsafe',
    ],
    ['a document type', wordTemplate({ styles: '<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>' }), 'import-damaged'],
    ['no styles', wordTemplate({ without: ['word/styles.xml'] }), 'import-damaged'],
    ['no document', wordTemplate({ without: ['word/document.xml'] }), 'import-damaged'],
    ['broken XML', wordTemplate({ body: '<w:document xmlns:w="x"><w:body>' }), 'import-damaged'],
    [
      'the strict kind of Open XML',
      wordTemplate({ body: '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' }),
      'import-not-word',
    ],
    ['another ZIP', zipSync({ 'a.txt': strToU8('x') }), 'import-not-word'],
    ['Word 97', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'import-old-word'],
    [
      'a password',
      Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), Buffer.from('EncryptedPackage', 'utf16le')]),
      'import-encrypted',
    ],
    ['a picture', Uint8Array.of(1, 2, 3), 'import-not-word'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(90_000_000) }, { level: 6 }), 'import-too-large'],
  ])('is refused with %s', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  it('never throws, whatever its bytes are', () => {
    const whole = wordTemplate()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(whole.length),
        (changes, end) => {
          const bytes = whole.slice(0, end)
          for (const [place, value] of changes) if (place < bytes.length) bytes[place] = value
          expect(typeof codeOf(bytes)).toBe('string')
        },
      ),
      { numRuns: 300 },
    )
  })
})
