import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { linkTelephones } from '../../../main/export/html/telephone-links'
import { writeHtml } from '../../../main/export/html/write-html'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { Block } from '../../../main/export/manuscript/manuscript-blocks'
import { doc, fn, h, p, table, td, th, tr } from '../../fixtures/builders'
import { manuscriptWords } from '../../fixtures/manuscript-words'
import { samplePictures, samplePngHash } from '../../fixtures/pictures'
import { pageText } from '../../fixtures/page-text'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

const pageOf = (manuscript: Manuscript, anchors: Readonly<Record<string, number>> = {}) => {
  const { bytes, losses } = writeHtml(manuscript, samplePictures, { pages: 9, anchors })
  return { html: new TextDecoder().decode(bytes), losses, bytes }
}
const chapterOf = (content: ReturnType<typeof doc>) =>
  buildManuscript(sampleSource({ status: 'chapter', workshop: null, parts: [sampleChapter({ content })] }))
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

describe('the page for phones', () => {
  it.each([
    ['the sample', sampleManuscript],
    ['every node', buildManuscript(sampleSource({ kind: 'trainer' }))],
  ])('holds every word of %s in its order', (_name, manuscript) => {
    const { html, losses } = pageOf(manuscript)
    const text = pageText(html)
    let position = 0
    for (const words of manuscriptWords(manuscript)) {
      const found = text.indexOf(words.replace(/\s+/g, ' ').trim(), position)
      expect(found, `“${words}” after “…${text.slice(Math.max(0, position - 60), position)}”`).toBeGreaterThanOrEqual(0)
      position = found
    }
    expect(losses).toEqual([])
  })

  it('allows itself nothing but its own style sheet and the pictures inside', () => {
    const { html } = pageOf(sampleManuscript)
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:;`)
    expect(html).not.toMatch(/<script|\son\w+=|<link|style="|@import|url\(/i)
    expect([...html.matchAll(/ src="([^"]{0,12})/g)].every(([, src]) => src?.startsWith('data:image/'))).toBe(true)
  })

  it('says nothing but text of what looks like markup', () => {
    const { html } = pageOf(chapterOf(doc(p('<script>alert(1)</script> & ano </style>'))))
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ano &lt;/style&gt;')
    expect(html).not.toContain('<script')
  })

  it('leads from every note to its text and back', () => {
    const { html } = pageOf(sampleManuscript)
    for (const number of [1, 2]) {
      expect(html).toContain(`id="fnref-${number}" href="#fn-${number}" role="doc-noteref"`)
      expect(html).toMatch(
        new RegExp(`<li id="fn-${number}" value="${number}">.*href="#fnref-${number}" role="doc-backlink"`),
      )
    }
    expect(html.indexOf('id="fn-1"')).toBeLessThan(html.indexOf('Hranice tolerance</h2>'))
  })

  it('leads every link inside to something that is there, and gives each id once', () => {
    const { html } = pageOf(buildManuscript(sampleSource({ kind: 'trainer' })))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1])
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map((found) => found[1])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('closes the gaps that an author left between headings', () => {
    const { html } = pageOf(chapterOf(doc(h(3, 'Hluboko'), h(1, 'Výš'), h(4, 'Zase hluboko'), p('x'))))
    const levels = [...html.matchAll(/<h(\d)/g)].map((found) => Number(found[1]))
    expect(levels).toEqual([1, 2, 2, 3])
  })

  it('names the reach of header cells and the table itself', () => {
    const content = doc(
      table('Lhůty', tr(th(p('Úřad')), th(p(''))), tr(th(p('OAMP')), td(p('60')))),
      table('Široká', tr(...['a', 'b', 'c', 'd'].map((word) => th(p(word))))),
    )
    const { html } = pageOf(chapterOf(content))
    expect(html).toMatch(/<caption id="i1"><b>Tabulka 1<\/b> Lhůty<\/caption>/)
    expect(html).toMatch(/<thead><tr><th scope="col"><p>Úřad<\/p><\/th><td><\/td><\/tr><\/thead>/)
    expect(html).toMatch(/<th scope="row"><p>OAMP<\/p><\/th><td class="number">/)
    expect(html).toMatch(/<div class="scroll" role="group" tabindex="0" aria-labelledby="i2"><table/)
  })

  it('prints the page of the book where a reference asks for it, and its name where nobody knows', () => {
    expect(pageOf(sampleManuscript, { 'b-prvnikontakt': 7 }).html).toContain(
      'na straně <a href="#b-prvnikontakt">7</a>',
    )
    expect(pageOf(sampleManuscript).html).toContain('na straně <a href="#b-prvnikontakt">?</a>')
  })

  it('names a picture that it was not given', () => {
    expect(writeHtml(sampleManuscript, {}, null).losses).toContain(`missing-picture: ${samplePngHash}`)
  })

  it('says the language of what is in another one', () => {
    const { html } = pageOf(sampleManuscript)
    expect(html).toContain('<html lang="cs">')
    expect(html).toContain('<span lang="uk">Добрий день</span>')
    const polish = buildManuscript(
      sampleSource({ parts: [sampleChapter({ language: 'pl', content: doc(p('Cześć', fn('Hej'))) })] }),
    )
    expect(pageOf(polish).html).toMatch(
      /<article lang="pl">[\s\S]*<dl class="opening" lang="cs">[\s\S]*<p class="notes-title">Przypisy<[\s\S]*aria-label="Wróć[^"]*"[^>]*>↩/,
    )
  })

  it('marks a proof and keeps the publicity', () => {
    const { html } = pageOf({ ...sampleManuscript, marking: 'Zkušební výtisk', status: 'proof' })
    expect(html).toContain('<p class="marking">Zkušební výtisk</p>')
    expect(html).toContain('Spolufinancováno Evropskou unií')
    expect(html).toContain('alt="Vlajka Evropské unie"')
  })

  it('names a block that it cannot write', () => {
    const foreign = JSON.parse('{"type":"hologram"}') as Block
    const [part] = sampleManuscript.parts.filter((one) => one.type === 'chapter')
    const broken: Manuscript = { ...sampleManuscript, parts: part ? [{ ...part, blocks: [foreign] }] : [] }
    expect(() => pageOf(broken)).toThrow(/hologram/)
  })

  it('comes in equal bytes from an equal manuscript', () => {
    expect(Buffer.compare(pageOf(sampleManuscript).bytes, pageOf(sampleManuscript).bytes)).toBe(0)
    expect(count(pageOf(sampleManuscript).html, /<h1/g)).toBe(1)
  })
})

describe('telephone numbers', () => {
  it.each([
    ['Volejte +420 777 123 456.', 'tel:+420777123456'],
    ['tel. 800 123 456', 'tel:800123456'],
    ['Linka bezpečí 116 111', 'tel:116111'],
    ['volejte 112', 'tel:112'],
    ['+380 44 123 45 67', 'tel:+380441234567'],
  ])('of %s are links', (text, href) => {
    expect(linkTelephones(text)).toContain(`href="${href}"`)
  })
  it.each([
    'zákon č. 326/1999 Sb.',
    '112 účastníků',
    '§ 158 trestního řádu',
    '150 Kč',
    'částka 120 000 500 Kč',
    '1 200 300 400',
  ])('are not seen in %s', (text) => {
    expect(linkTelephones(text)).not.toContain('tel:')
  })
})
