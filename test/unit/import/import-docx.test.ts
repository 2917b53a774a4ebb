import { describe, expect, it } from 'vitest'
import { cell, docxFile, drawing, field, grid, inList, numbering, r, row, wp } from '../../fixtures/docx-files'
import { samplePng } from '../../fixtures/pictures'
import { chapters, lossesOf, lossOf, read, sketch } from './read-docx'

describe('text of a Word file', () => {
  it('keeps bold, italic, underline, raised, lowered and highlighted letters', () => {
    const looks: readonly [string, string][] = [
      ['<w:b/>', 'bold'],
      ['<w:i/>', 'italic'],
      ['<w:u w:val="single"/>', 'underline'],
      ['<w:vertAlign w:val="superscript"/>', 'superscript'],
      ['<w:vertAlign w:val="subscript"/>', 'subscript'],
      ['<w:highlight w:val="yellow"/>', 'highlight'],
    ]
    for (const [look, mark] of looks) expect(sketch(wp(r('a') + r('b', look)))).toBe(`p(a${mark}‹b›)`)
  })

  it('joins the runs that Word tore apart', () => {
    expect(sketch(wp(r('Do') + r('brý', '<w:rFonts w:ascii="Arial"/>') + r(' den')))).toBe('p(Dobrý den)')
  })

  it('keeps line breaks, hard hyphens and the text of tabs', () => {
    const body = wp(`<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:tab/><w:t>d</w:t></w:r>`)
    expect(sketch(body)).toBe('p(abr()b\u2011c d)')
    expect(lossesOf(chapters(body).report)).toEqual({ tab: 1 })
  })

  it('makes a page break of a page break', () => {
    expect(sketch(wp(`${r('a')}<w:r><w:br w:type="page"/></w:r>${r('b')}`))).toBe('p(a) pageBreak() p(b)')
    expect(sketch(wp('a') + wp('b', '', '<w:pageBreakBefore/>'))).toBe('p(a) pageBreak() p(b)')
  })

  it('leaves out empty lines, which Word uses as gaps', () => {
    expect(sketch(wp('a') + wp('') + wp(r(' ')) + wp('b'))).toBe('p(a) p(b)')
  })

  it('shows letters of symbol fonts as the characters they look like', () => {
    const body = wp(
      `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r('\uf0e0', '<w:rFonts w:ascii="Wingdings"/>')}<w:r><w:sym w:font="Webdings" w:char="F0AA"/></w:r>`,
    )
    expect(sketch(body)).toBe('p(✓→▯)')
    expect(lossOf(chapters(body).report, 'unknown-symbol')).toBe(1)
  })

  it('leaves hidden text out and says so word for word', () => {
    const { report } = chapters(wp(r('vidět') + r('tajné', '<w:vanish/>')))
    expect(report.dropped).toEqual([{ what: 'hidden-text', count: 1, texts: ['tajné'] }])
    expect(report.characters).toEqual({ source: 10, carried: 5, leftOut: 5 })
  })

  it('keeps what is struck as plain text and says so', () => {
    const body = wp(r('pryč', '<w:strike/>'))
    expect(sketch(body)).toBe('p(pryč)')
    expect(lossesOf(chapters(body).report)).toEqual({ strike: 1 })
  })
})

describe('headings of a Word file', () => {
  it.each(['heading 2', 'Nadpis 2', 'Nagłówek 2', 'Заголовок 2', 'Überschrift 2'])('knows the style %s', (name) => {
    const styles = `<w:style w:type="paragraph" w:styleId="X"><w:name w:val="${name}"/></w:style>`
    const { nodes } = read({ body: wp('Pomoc', 'X') + wp('text'), styles })
    expect(nodes[0]).toEqual({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Pomoc' }] })
  })

  it('knows a heading by its place in the outline and by the style that it varies', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Kapitola"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Kapitola malá"/><w:basedOn w:val="A"/></w:style>'
    const { nodes } = read({ body: wp('a', 'A') + wp('b', 'B') + wp('c', '', '<w:outlineLvl w:val="1"/>'), styles })
    expect(nodes.map(({ attrs }) => attrs?.level)).toEqual([1, 1, 2])
  })

  it('offers bold larger lines as headings and does not decide', () => {
    const body =
      wp(r('První pomoc', '<w:b/><w:sz w:val="32"/>')) +
      wp('Text kapitoly, který je delší než nadpis.') +
      wp(r('Tučná věta v textu', '<w:b/>'))
    const text = read(body)
    expect(text.offered).toEqual([{ level: 1, text: 'První pomoc' }])
    expect(text.nodes.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(chapters(body, 0, true).chapters[0]?.title).toBe('První pomoc')
    expect(chapters(body).chapters[0]?.title).toBe('soubor')
  })

  it('leaves out the numbers that Word counts and says so', () => {
    const body = wp('Pomoc', 'Nadpis1', inList(2)) + wp('text')
    expect(lossesOf(chapters({ body, numbering }).report)).toEqual({ 'heading-number': 1 })
  })

  it('does not make a heading bold that is bold anyway', () => {
    const { nodes } = read(wp(r('Pomoc', '<w:b/>'), 'Nadpis2'))
    expect(nodes[0]?.content).toEqual([{ type: 'text', text: 'Pomoc' }])
  })

  it('puts deeper headings than the fourth on the fourth level and counts them', () => {
    const body = wp('a', 'Nadpis1') + wp('b', 'Nadpis6') + wp('c', 'Nadpis1') + wp('d')
    expect(lossOf(chapters(body).report, 'changed-heading')).toBe(1)
    expect(sketch(body)).toBe('heading[level=1](a) heading[level=4](b) heading[level=1](c) p(d)')
  })
})

describe('lists of a Word file', () => {
  it('nests bullets and figures', () => {
    const body = wp('a', '', inList(1)) + wp('b', '', inList(1, 1)) + wp('c', '', inList(1, 2)) + wp('d', '', inList(1))
    expect(sketch({ body, numbering })).toBe('ul(li(p(a) ul(li(p(b) ol(li(p(c)))))) li(p(d)))')
  })

  it('goes on counting after a paragraph and begins anew where Word does', () => {
    const body =
      wp('a', '', inList(2)) + wp('b', '', inList(2)) + wp('mezi') + wp('c', '', inList(2)) + wp('d', '', inList(3))
    expect(sketch({ body, numbering })).toBe('ol(li(p(a)) li(p(b))) p(mezi) ol[start=3](li(p(c))) ol(li(p(d)))')
  })

  it('goes on with the item where a list shows nothing in front of a line', () => {
    const unmarked =
      '<w:abstractNum w:abstractNumId="70"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=" "/><w:pPr><w:ind w:left="720"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="70"><w:abstractNumId w:val="70"/></w:num>'
    const file = numbering.replace('<w:num ', `${unmarked}<w:num `)
    const body = wp('a', '', inList(2)) + wp('dál', '', inList(70)) + wp('b', '', inList(2))
    expect(sketch({ body, numbering: file })).toBe('ol(li(p(a) p(dál)) li(p(b)))')
  })

  it('counts items that are numbered with letters', () => {
    const body = wp('a', '', inList(2)) + wp('b', '', inList(2, 1))
    expect(lossesOf(chapters({ body, numbering }).report)).toEqual({ 'list-numbering': 1 })
  })

  it('keeps a line that is set in under an item with that item', () => {
    const body = wp('a', '', inList(2)) + wp('dál', '', '<w:ind w:left="720"/>') + wp('b', '', inList(2)) + wp('konec')
    expect(sketch({ body, numbering })).toBe('ol(li(p(a) p(dál)) li(p(b))) p(konec)')
  })

  it('makes a list to tick of boxes', () => {
    expect(sketch(wp('☐ pas') + wp('☒ pojištění') + wp('text'))).toBe(
      'tasks(task[checked=false](p(pas)) task[checked=true](p(pojištění))) p(text)',
    )
  })

  it('leaves a list that is switched off', () => {
    expect(sketch({ body: wp('a', '', inList(0)), numbering })).toBe('p(a)')
  })
})

describe('tables of a Word file', () => {
  it('keeps merged cells, header rows and widths', () => {
    const body = grid(
      [
        row([cell('A', '<w:gridSpan w:val="2"/>'), cell('B')], '<w:tblHeader/>'),
        row([cell('1', '<w:vMerge w:val="restart"/>'), cell('2'), cell('3')]),
        row([cell(wp(''), '<w:vMerge/>'), cell('5'), cell('6')]),
      ],
      [1500, 3000, 4500],
    )
    expect(sketch(body)).toBe(
      'table(tr(th[colspan=2](p(A)) th(p(B))) tr(td[rowspan=2](p(1)) td(p(2)) td(p(3))) tr(td(p(5)) td(p(6))))',
    )
    const table = chapters(body).chapters[0]?.text.document.content[0]
    expect(table?.content?.[1]?.content?.map(({ attrs }) => attrs?.colwidth)).toEqual([[100], [200], [300]])
  })

  it('squares rows that are too short and says so', () => {
    const body = grid([row([cell('1'), cell('2')]), row([cell('3')])])
    expect(sketch(body)).toBe('table(tr(td(p(1)) td(p(2))) tr(td(p(3)) td(p())))')
    expect(lossesOf(chapters(body).report)).toEqual({ 'repaired-table': 1 })
  })

  it('keeps a table within a table as paragraphs, with a statement', () => {
    const inner = grid([row([cell('x'), cell('y')])])
    const body = grid([row([cell(`${wp('a')}${inner}${wp('b')}`)])])
    expect(sketch(body)).toBe('table(tr(td(p(a) p(x) p(y) p(b))))')
    expect(lossesOf(chapters(body).report)).toEqual({ 'nested-table': 1 })
  })

  it('leaves out a row that was deleted in tracked changes', () => {
    const body = grid([row([cell('a')]), row([cell('b')], '<w:del w:id="1" w:author="x"/>')])
    expect(sketch(body)).toBe('table(tr(td(p(a))))')
  })
})

describe('notes, links and fields of a Word file', () => {
  const note = (id: number, inside: string, type = '') =>
    `<w:footnote w:id="${id}"${type ? ` w:type="${type}"` : ''}>${inside}</w:footnote>`

  it('makes footnotes of footnotes and of endnotes', () => {
    const parts = {
      body: wp(`${r('a')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('b')}<w:r><w:endnoteReference w:id="3"/></w:r>`),
      footnotes:
        note(0, wp('čára'), 'separator') +
        note(2, wp(`<w:r><w:footnoteRef/></w:r>${r(' Viz ')}${r('zákon', '<w:i/>')}`)),
      endnotes: `<w:endnote w:id="3">${wp('konec')}${wp('dva')}</w:endnote>`,
    }
    expect(sketch(parts)).toBe('p(afn(Viz italic‹zákon›)bfn(konecbr()dva))')
    expect(lossesOf(chapters(parts).report)).toEqual({ endnote: 1 })
    expect(chapters(parts).report.characters?.leftOut).toBe(0)
  })

  it('keeps links that may be followed and the text of the others', () => {
    const link = (id: string, text: string) =>
      `<w:hyperlink r:id="${id}">${r(text, '<w:u w:val="single"/>')}</w:hyperlink>`
    const parts = {
      body: wp(link('r9', 'web') + link('r8', 'zlý') + `<w:hyperlink w:anchor="tam">${r('tam')}</w:hyperlink>`),
      relations: [
        ['r9', 'hyperlink', 'https://mvcr.gov.cz', 'External'],
        ['r8', 'hyperlink', 'javascript:alert(1)', 'External'],
      ] as const,
    }
    expect(sketch(parts)).toBe('p(https://mvcr.gov.cz‹web›underline‹zlý›tam)')
    expect(lossesOf(chapters(parts).report)).toEqual({ 'unsafe-link': 1, 'cross-reference': 1 })
  })

  it('keeps what fields show, simple and complex', () => {
    const body = wp(
      `${r('viz ')}<w:fldSimple w:instr=" REF _Ref1 \\h ">${r('Tabulka 2')}</w:fldSimple>${r(' a ')}${field('PAGEREF _Ref2', r('12'))}` +
        field('HYPERLINK "https://a.cz"', r('odkaz')),
    )
    expect(sketch(body)).toBe('p(viz Tabulka 2 a 12https://a.cz‹odkaz›)')
    expect(lossesOf(chapters(body).report)).toEqual({ 'cross-reference': 2 })
  })

  it('leaves out the table of contents and says so', () => {
    const body =
      wp(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Úvod 1')}`,
        'Obsah1',
      ) +
      wp(`${r('Pomoc 2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`, 'Obsah1') +
      wp('text')
    expect(sketch(body)).toBe('p(text)')
    const { report } = chapters(body)
    expect(report.dropped).toEqual([{ what: 'contents', count: 1, texts: ['Úvod 1', 'Pomoc 2'] }])
    expect(report.characters).toEqual({ source: 15, carried: 4, leftOut: 11 })
  })

  it('keeps formulas as a line of text', () => {
    const body = wp(`${r('E = ')}<m:oMath><m:r><m:t>mc²</m:t></m:r></m:oMath>`)
    expect(sketch(body)).toBe('p(E = mc²)')
    expect(lossesOf(chapters(body).report)).toEqual({ equation: 1 })
  })
})

describe('changes, comments and frames of a Word file', () => {
  it('accepts what was inserted, leaves out what was deleted, and counts both', () => {
    const body = wp(
      `${r('a')}<w:ins w:id="1">${r('b')}</w:ins><w:del w:id="2"><w:r><w:delText>c</w:delText></w:r></w:del>`,
    )
    expect(sketch(body)).toBe('p(ab)')
    expect(chapters(body).report.dropped).toEqual([
      { what: 'accepted-insertion', count: 1 },
      { what: 'dropped-deletion', count: 1, texts: ['c'] },
    ])
  })

  it('joins paragraphs whose mark was deleted', () => {
    expect(sketch(wp('a', '', '<w:rPr><w:del w:id="1"/></w:rPr>') + wp('b'))).toBe('p(ab)')
  })

  it('reports comments, headers and footers with their words', () => {
    const { report } = chapters({
      body: wp('a'),
      comments: `<w:comment w:id="1" w:author="Eva">${wp('Ověřit')}</w:comment>`,
      header: wp('Kraj'),
    })
    expect(report.dropped).toEqual([
      { what: 'comment', count: 1, texts: ['Eva: Ověřit'] },
      { what: 'header-footer', count: 1, texts: ['Kraj'] },
    ])
  })

  it('reports the logos of headers, also where there are no words', () => {
    const { report } = chapters({ body: wp('a'), header: wp(drawing('p1', 'Logo')) })
    expect(report.dropped).toEqual([{ what: 'header-picture', count: 1 }])
  })

  it('keeps the text of boxes once, and of content controls', () => {
    const box = `<w:txbxContent>${wp('v rámečku')}</w:txbxContent>`
    const drawn =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const body = wp(`${r('a')}${drawn}`) + `<w:sdt><w:sdtContent>${wp('pole')}</w:sdtContent></w:sdt>`
    expect(sketch(body)).toBe('p(a) p(v rámečku) p(pole)')
    expect(lossesOf(chapters(body).report)).toEqual({ 'text-box': 1 })
    expect(chapters(body).report.characters).toEqual({ source: 13, carried: 13, leftOut: 0 })
  })

  it('puts quoted lines into one quote', () => {
    expect(sketch(wp('a', 'Citt') + wp('b', 'Citt') + wp('c'))).toBe('quote(p(a) p(b)) p(c)')
  })
})

describe('pictures of a Word file', () => {
  const picture = { files: { 'word/media/i.png': samplePng }, relations: [['p1', 'image', 'media/i.png'] as const] }

  it('keeps a picture with its words and width, and its caption without the number', () => {
    const body =
      wp(`${r('před ')}${drawing('p1', 'Mapa', 'embed', 'anchor')}${r('za')}`) + wp('Obrázek 3: Trasa', 'Titulek')
    const made = chapters({ body, ...picture })
    expect(sketch({ body, ...picture })).toBe('p(před za) figure[alt=Mapa width=50 caption=Trasa]()')
    expect(lossesOf(made.report)).toEqual({ 'caption-number': 1 })
    expect(made.chapters[0]?.pictures).toHaveLength(1)
  })

  it('gives a caption above a table to the table', () => {
    const body = wp('Tabulka 1 Přehled', 'Titulek') + grid([row([cell('a')])])
    expect(sketch(body)).toBe('table[caption=Přehled](tr(td(p(a))))')
  })

  it('never loads a picture from outside and reports drawings that it cannot keep', () => {
    const made = chapters({
      body: wp(r('a') + drawing('out', '', 'link') + drawing('emf') + drawing('gone')),
      files: { 'word/media/k.emf': new Uint8Array([1, 0, 0, 0, 88, 0, 0, 0]) },
      relations: [
        ['out', 'image', 'file:///etc/passwd', 'External'],
        ['emf', 'image', 'media/k.emf'],
      ],
    })
    expect(made.report.dropped).toEqual([
      { what: 'remote-picture', count: 1 },
      { what: 'unsupported-picture', count: 1, texts: ['k.emf'] },
      { what: 'missing-picture', count: 1 },
    ])
  })
})

describe('language of a Word file', () => {
  const czech =
    'Uprchlík je osoba, která má právo na pomoc a která se do země dostala bez dokladů, nebo také s nimi, a je to tak v pořádku.'

  it('is told by the text, and passages in others are marked', () => {
    const body = wp(r(`${czech} `, '<w:lang w:val="en-US"/>') + r('Дякую вам', '<w:lang w:val="uk-UA"/>'))
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const text = read({ body, styles })
    expect(text.language).toBe('cs')
    expect(sketch({ body, styles })).toBe(`p(${czech} uk‹Дякую вам›)`)
  })

  it('is taken from the file when the text is too short to tell', () => {
    expect(read(wp(r('Ahoj', '<w:lang w:val="pl-PL"/>'))).language).toBe('pl')
  })
})

describe('a file without a word', () => {
  it('is refused', () => {
    expect(() => read(docxFile(wp('')))).toThrow('import-empty')
  })
})
