import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importHtml, type HtmlImportOptions } from '../../../main/import/html/import-html'
import type { AssetHash } from '../../../shared/domain/ids'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { plainText } from '../../../shared/document/plain-text'

let seed = 0
const random = (count: number) =>
  Uint8Array.from({ length: count }, () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >>> 16)
const fragment: HtmlImportOptions = { random, liftTitle: false }

function read(html: string, options: Partial<HtmlImportOptions> = {}) {
  const result = importHtml(html, { ...fragment, ...options })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Types of the top blocks, with their text. */
const outline = ({ content }: DocumentJson) => content.map((block) => `${block.type}: ${plainText(block)}`)
const types = (node: NodeJson): readonly string[] => [node.type, ...(node.content ?? []).flatMap(types)]
const lossesOf = (html: string) => Object.fromEntries(read(html).report.dropped.map(({ what, count }) => [what, count]))

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('importHtml', () => {
  it('takes the first h1 of a page as the title and lifts the headings below it', () => {
    const { title, document } = read('<h1>Klid</h1><h2>Proč</h2><p>Protože.</p><h3>Jak</h3>', { liftTitle: true })
    expect(title).toBe('Klid')
    expect(document.content.map(({ type, attrs }) => [type, attrs?.level])).toEqual([
      ['heading', 1],
      ['paragraph', undefined],
      ['heading', 2],
    ])
  })

  it('leaves the h1 of a fragment in the text, as level 1', () => {
    const { title, document } = read('<h1>Klid</h1><h2>Proč</h2>')
    expect(title).toBeNull()
    expect(document.content.map(({ attrs }) => attrs?.level)).toEqual([1, 2])
  })

  it('takes the title of the head when a page has no h1', () => {
    expect(read('<title>Z hlavičky</title><p>x</p>', { liftTitle: true }).title).toBe('Z hlavičky')
  })

  it('reads the HTML of the schema: boxes, footnotes, chips, tasks', () => {
    const { document, report } = read(`
      <aside data-callout data-kind="caution"><p>Pozor na <b>tón</b>.</p></aside>
      <section data-exercise data-title="Dvojice" data-minutes="10" data-group="pairs"><ol><li><p>Sedněte si.</p></li></ol></section>
      <aside data-trainer-note><p>Jen lektor.</p></aside>
      <p>Zákon<span data-footnote>Viz <i>komentář</i>.</span> <span data-citation data-label="zákon č. 326/1999 Sb." data-act="cz:326/1999">x</span></p>
      <ul data-type="taskList"><li data-type="taskItem" data-checked="true"><p>Hotovo</p></li><li><p>Není</p></li></ul>
      <hr data-page-break><div data-writing-lines data-count="6"></div>
      <div data-audience-block data-audiences="učitelé|úředníci"><h2>Pro školu</h2><p>x</p></div>`)
    expect(document.content.map(({ type }) => type)).toEqual([
      'callout',
      'exercise',
      'trainerNote',
      'paragraph',
      'taskList',
      'pageBreak',
      'writingLines',
      'audienceBlock',
    ])
    expect(document.content[0]?.attrs?.kind).toBe('caution')
    expect(document.content[1]?.attrs).toMatchObject({ title: 'Dvojice', minutes: 10, group: 'pairs' })
    expect(types(document)).toContain('footnote')
    expect(document.content[4]?.content?.map(({ attrs }) => attrs?.checked)).toEqual([true, false])
    expect(document.content[7]?.attrs?.audiences).toEqual(['učitelé', 'úředníci'])
    expect(report.dropped).toEqual([])
  })

  it('finds the pictures of a fragment by their file name', () => {
    const hash = 'ab'.repeat(32) as AssetHash
    const { document } = read('<figure data-file="klid.svg" data-alt="Dva lidé" data-caption="Klid"></figure>', {
      findPicture: (name) => (name === 'klid.svg' ? hash : null),
    })
    expect(document.content[0]).toMatchObject({
      type: 'figure',
      attrs: { asset: hash, alt: 'Dva lidé', caption: 'Klid' },
    })
  })

  it('carries pictures that are inside the page and drops those at an address', () => {
    const { document, pictures, report } = read(
      `<figure><img src="data:image/png;base64,${pixel}" alt="Bod"><figcaption>Tečka</figcaption></figure><p>a<img src="https://evil.example/x.png">b</p>`,
    )
    expect(pictures).toHaveLength(1)
    expect(document.content[0]).toMatchObject({
      type: 'figure',
      attrs: { asset: pictures[0]?.hash, alt: 'Bod', caption: 'Tečka' },
    })
    expect(report.dropped).toEqual([{ what: 'remote-picture', count: 1 }])
    expect(JSON.stringify(document)).not.toContain('evil')
  })

  it('tells a picture by its first bytes, not by what it says it is', () => {
    expect(lossesOf(`<img src="data:image/png;base64,${Buffer.from('<svg onload="x">').toString('base64')}">`)).toEqual(
      { 'unsupported-picture': 1 },
    )
  })

  it('keeps two hundred thousand pieces that lie too deep', () => {
    const { report } = read('<div>'.repeat(85) + '<i>x</i>'.repeat(200_000))
    expect(report.dropped[0]?.what).toBe('too-deep')
  })

  it('narrows a merged cell that lies across another, and says so', () => {
    const { document, report } = read('<table><tr><td>a<td rowspan=2>b<td>c</tr><tr><td colspan=2>d</tr></table>')
    const rows = document.content[0]?.content ?? []
    expect(rows.map((row) => row.content?.map((cell) => cell.attrs?.colspan))).toEqual([
      [1, 1, 1],
      [1, 1],
    ])
    expect(report.dropped).toEqual([{ what: 'repaired-table', count: 1 }])
  })

  it('squares ragged tables and repeats nothing', () => {
    const { document, report } = read(
      '<table><caption>Kdo co dělá</caption><thead><tr><td>A<td>B</thead><tr><td rowspan=9>1</td></tr><tr><td>2<td>3</table>',
    )
    const table = document.content[0]
    expect(table?.attrs?.caption).toBe('Kdo co dělá')
    expect(table?.content?.map((row) => row.content?.map((cell) => cell.type))).toEqual([
      ['tableHeader', 'tableHeader', 'tableCell'],
      ['tableCell', 'tableCell', 'tableCell'],
      ['tableCell', 'tableCell'],
    ])
    expect(report.dropped).toEqual([{ what: 'repaired-table', count: 1 }])
  })

  it('does not let a cell claim a billion columns', () => {
    expect(types(read('<table><tr><td colspan=1000000000 rowspan=1000000000>x</td></tr></table>').document)).toContain(
      'tableCell',
    )
  })

  it('keeps the text of blocks that stand where none can', () => {
    const { document, report } = read(
      '<table><tr><td><h2>Nadpis</h2><table><tr><td>uvnitř</td></tr></table></td></tr></table>',
    )
    expect(outline(document)).toEqual(['table: Nadpis\nuvnitř'])
    expect(report.dropped).toEqual([
      { what: 'changed-heading', count: 1 },
      { what: 'flattened-block', count: 1 },
    ])
  })

  it('keeps the text of links that lead nowhere safe', () => {
    const { document, report } = read(
      '<p><a href="javascript:alert(1)">klik</a> <a href="https://example.org/">web</a></p>',
    )
    expect(outline(document)).toEqual(['paragraph: klik web'])
    expect(JSON.stringify(document)).not.toContain('javascript')
    expect(JSON.stringify(document)).toContain('https://example.org/')
    expect(report.dropped).toEqual([{ what: 'unsafe-link', count: 1 }])
  })

  it('takes what turns letters round out of links alone', () => {
    const { document } = read('<p><a href="https://a.cz">a\u202e<b>b\u2066</b></a> c\u202ed</p>')
    expect(outline(document)).toEqual(['paragraph: ab c\u202ed'])
  })

  it('carries nothing active', () => {
    const { document, report } = read(
      '<p>text</p><script>fetch("http://evil")</script><style>p{}</style><iframe src="http://evil"></iframe><svg onload=x><image href="http://evil/x"/></svg><p onclick="x" style="background:url(http://evil)">dál</p><object data="http://evil"></object>',
    )
    expect(outline(document)).toEqual(['paragraph: text', 'paragraph: dál'])
    expect(JSON.stringify(document)).not.toContain('evil')
    expect(report.dropped).toEqual([
      { what: 'active-content', count: 4 },
      { what: 'media', count: 1 },
    ])
  })

  it('keeps the lines of preformatted text and drops control characters', () => {
    const { document, report } = read('<pre>jedna\ndvě</pre><p>a\u0000&#1;\ufffeb</p>')
    expect(outline(document)).toEqual(['paragraph: jedna\ndvě', 'paragraph: ab'])
    expect(report.dropped.map(({ what }) => what)).toEqual(['illegal-character'])
  })

  it('gives copied blocks ids of their own', () => {
    const id = 'abcdefghijkm'
    const ids = read(`<p data-id="${id}">a</p><p data-id="${id}">b</p>`).document.content.map(({ attrs }) => attrs?.id)
    expect(ids[0]).toBe(id)
    expect(new Set(ids).size).toBe(2)
  })

  it.each([
    ['what the head declares', Buffer.from('<meta charset="windows-1250"><p>\xe8e\x9atina</p>', 'latin1')],
    ['the code page of Central Europe, where nothing is declared', Buffer.from('<p>\xe8e\x9atina</p>', 'latin1')],
    ['UTF-8, whatever the head says', Buffer.from('<meta charset="neznámé"><p>čeština</p>')],
    ['a byte order mark', Buffer.from('\ufeff<p>čeština</p>', 'utf16le')],
  ])('reads bytes by %s', (_, bytes) => {
    const result = importHtml(new Uint8Array(bytes), fragment)
    expect(result.ok && outline(result.value.document)).toEqual(['paragraph: čeština'])
  })

  it('makes an empty page into an empty document', () => {
    expect(outline(read('').document)).toEqual(['paragraph: '])
  })

  it('refuses what is too large before it is parsed, and what grows too large while it is', () => {
    expect(importHtml('x'.repeat(5_000_001), fragment)).toMatchObject({
      ok: false,
      error: { code: 'import-too-large' },
    })
    const formats = Array.from({ length: 1000 }, (_, index) => `<b a=${index}>`).join('')
    expect(importHtml(`<p>${formats}${'<p>x'.repeat(1000)}`, fragment)).toMatchObject({
      ok: false,
      error: { code: 'import-too-large' },
    })
  })

  it('keeps the words of what is nested without end', () => {
    const { document, report } = read(`${'<div>'.repeat(20_000)}dno`)
    expect(plainText(document)).toBe('dno')
    expect(report.dropped).toEqual([{ what: 'too-deep', count: 1 }])
  })
})

describe('importHtml, whatever comes', () => {
  const names = [
    'p',
    'div',
    'h1',
    'h6',
    'table',
    'tr',
    'td',
    'th',
    'caption',
    'ul',
    'ol',
    'li',
    'b',
    'i',
    'a',
    'span',
    'figure',
    'img',
    'svg',
    'script',
    'style',
    'iframe',
    'template',
    'pre',
    'br',
    'hr',
    'blockquote',
    'section',
    'aside',
    'select',
    'math',
    'title',
    'body',
    'details',
  ]
  const attribute = fc.constantFrom(
    '',
    ' data-callout',
    ' data-exercise',
    ' data-footnote',
    ' data-trainer-note',
    ' data-audience-block',
    ' data-audiences="a|b"',
    ' data-page-break',
    ' data-citation data-label="x"',
    ' data-id="1"',
    ' href="javascript:x"',
    ' href="//evil.example"',
    ' src="http://evil.example/x"',
    ' data-file="x"',
    ' data-asset="x"',
    ' colspan="99999999"',
    ' rowspan="-1"',
    ' lang="cs"',
    ' data-type="taskList"',
    ' data-type="taskItem"',
    ' onload="throw 1"',
    ' data-minutes="x"',
    ' start="1e9"',
    ' data-comment="x"',
  )
  const piece = fc.oneof(
    fc.tuple(fc.constantFrom(...names), attribute).map(([name, text]) => `<${name}${text}>`),
    fc.constantFrom(...names).map((name) => `</${name}>`),
    fc.constantFrom(
      'text',
      ' ',
      '&#0;',
      '&lt;',
      '\u0000',
      '\ud800',
      '<!--',
      '-->',
      '<![CDATA[',
      '<!DOCTYPE html [<!ENTITY x "y">]>',
      '&x;',
    ),
    fc.string({ maxLength: 8 }),
  )

  it('never throws, and gives a document that the gate accepts', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, liftTitle) => {
        const result = importHtml(pieces.join(''), { random, liftTitle })
        expect(result.ok || result.error.code).toBe(true)
        if (!result.ok) return
        expect(parseDocument(result.value.document).ok).toBe(true)
        expect(JSON.stringify(result.value.document)).not.toMatch(/javascript:|"href":"\/\//)
      }),
      { numRuns: 400 },
    )
  })
})
