import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { eachBlock } from '../../../main/export/manuscript/each-block'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { Block } from '../../../main/export/manuscript/manuscript-blocks'
import { doc, fn, h, li, ol, olFrom, p, ul } from '../../fixtures/builders'
import { manuscriptWords } from '../../fixtures/manuscript-words'
import { samplePictures, samplePngHash } from '../../fixtures/pictures'
import { readDocx } from '../../fixtures/read-docx'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

const body = 'word/document.xml'

async function open(manuscript: Manuscript, anchors: Readonly<Record<string, number>> = {}) {
  const { bytes, losses } = await writeDocx(manuscript, samplePictures, { pages: 9, anchors })
  return { ...readDocx(bytes), bytes, losses }
}
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

describe('what stands in the document', () => {
  it.each([
    ['the sample', sampleManuscript],
    ['every node', buildManuscript(sampleSource({ kind: 'trainer' }))],
  ])('holds every word of %s in its order', async (_name, manuscript) => {
    const { text, losses } = await open(manuscript)
    const printed = text(body)
    let position = 0
    for (const words of manuscriptWords(manuscript)) {
      const found = printed.indexOf(words, position)
      expect(
        found,
        `“${words}” after “…${printed.slice(Math.max(0, position - 60), position)}”`,
      ).toBeGreaterThanOrEqual(0)
      position = found + words.length
    }
    expect(losses).toEqual([])
  })

  it('carries every note as a real footnote, numbered as in the book', async () => {
    const { part, text } = await open(sampleManuscript)
    expect([...part(body).matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((found) => found[1])).toEqual(['1', '2'])
    expect(text('word/footnotes.xml')).toContain('Poznámka s tučným slovem.')
  })

  it('repeats header rows, keeps short rows whole and merges cells', async () => {
    const xml = (await open(sampleManuscript)).part(body)
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(1)
    expect(count(xml, /<w:tblStyle w:val="SkriptaTable"\/>/g)).toBe(2)
    expect(xml).toContain('<w:gridSpan w:val="2"/>')
    expect(xml).toContain('<w:vMerge w:val="restart"/>')
    expect(xml).toContain('<w:cantSplit/>')
  })

  it('describes pictures and leaves decorative ones unsaid', async () => {
    const xml = (await open(sampleManuscript)).part(body)
    expect(xml).toContain('descr="Žádost putuje k úřadu"')
    expect(count(xml, /decorative[^>]* val="1"/g)).toBe(1)
  })

  it('says the language of words that are not in the language of the pack', async () => {
    const xml = (await open(sampleManuscript)).part(body)
    expect(xml).toMatch(/<w:lang w:val="uk-UA"\/><\/w:rPr><w:t[^>]*>Добрий день/)
    const polish = buildManuscript(
      sampleSource({ parts: [sampleChapter({ language: 'pl', content: doc(p('Cześć')) })] }),
    )
    expect((await open(polish)).part(body)).toMatch(/<w:lang w:val="pl-PL"\/><\/w:rPr><w:t[^>]*>Cześć/)
  })

  it('starts every list anew', async () => {
    const content = doc(ol(li(p('a')), li(p('b'))), p('x'), ol(li(p('c'))), olFrom(4, li(p('d'))), ul(li(p('e'))))
    const xml = (await open(buildManuscript(sampleSource({ parts: [sampleChapter({ content })] })))).part(body)
    const lists = ['a', 'b', 'c', 'd', 'e'].map(
      (word) => new RegExp(`<w:numId w:val="(\\d+)"/>(?:(?!</w:p>).)*>${word}</w:t>`).exec(xml)?.[1],
    )
    expect(lists[0]).toBe(lists[1])
    expect(new Set(lists).size).toBe(4)
  })

  it('names a picture that it was not given', async () => {
    const { losses } = await writeDocx(sampleManuscript, {}, null)
    expect(losses).toContain(`missing-picture: ${samplePngHash}`)
  })

  it('names a block that it cannot write', async () => {
    const foreign = JSON.parse('{"type":"hologram"}') as Block
    const [part] = sampleManuscript.parts.filter((one) => one.type === 'chapter')
    const broken: Manuscript = { ...sampleManuscript, parts: part ? [{ ...part, blocks: [foreign] }] : [] }
    await expect(writeDocx(broken, samplePictures, null)).rejects.toThrow(/hologram/)
  })

  it('keeps characters out that XML forbids', async () => {
    const broken: Manuscript = { ...sampleManuscript, title: 'a\u0000b', runningHead: 'c\u0001d' }
    const { paths, part } = await open(broken)
    for (const path of paths.filter((one) => one.endsWith('.xml')))
      expect(part(path)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })
})

describe('numbers, contents and references', () => {
  it('lets Word count headings where it counts as the book does', async () => {
    const { part } = await open(sampleManuscript)
    expect(part(body)).toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:pPr>).)*<w:ilvl w:val="1"\/>/)
    expect(part('word/numbering.xml')).toContain('<w:lvlText w:val="%1.%2.%3"/>')
  })
  it('writes the numbers out where Word would count otherwise', async () => {
    const manuscript = buildManuscript(
      sampleSource({ parts: [sampleChapter({ content: doc(h(2, 'Bez prvního'), h(1, 'Potom')) })] }),
    )
    const { part, text } = await open(manuscript)
    expect(part(body)).not.toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:pPr>).)*<w:numPr>/)
    expect(text(body)).toContain('1.0.1 Bez prvního')
  })
  it('fills the contents with the pages of the printed book and asks nothing on opening', async () => {
    const { part, text } = await open(sampleManuscript, { 'b-prvnikontakt': 4 })
    expect(text(body)).toContain('1.1 První kontakt s klientem 4')
    expect(part(body)).not.toContain('w:dirty="true"')
    expect(part('word/settings.xml')).not.toContain('updateFields')
  })
  it('leads every link inside the document to a bookmark that is there', async () => {
    const xml = (await open(buildManuscript(sampleSource({ kind: 'trainer' })))).part(body)
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((found) => found[1])
    const links = [...xml.matchAll(/<w:hyperlink (?![^>]*r:id)[^>]*w:anchor="([^"]+)"/g)].map((found) => found[1])
    expect(links.length).toBeGreaterThan(4)
    expect(links.filter((link) => !bookmarks.includes(link))).toEqual([])
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    expect(bookmarks.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name ?? ''))).toEqual([])
  })
  it('prints the page of a reference where it is known', async () => {
    const { part } = await open(sampleManuscript, { 'b-prvnikontakt': 7 })
    expect(part(body)).toMatch(/<w:fldSimple w:instr="PAGEREF b_prvnikontakt [^"]*">.*?>7</)
  })
})

describe('pages', () => {
  const proof = { ...sampleManuscript, marking: 'Zkušební výtisk', status: 'proof' } as const
  const headersOf = ({ paths, text }: Awaited<ReturnType<typeof open>>) =>
    paths.filter((path) => /header\d+\.xml$/.test(path)).map((path) => text(path))

  it('carry the handbook and the chapter in their heads', async () => {
    const heads = headersOf(await open(sampleManuscript)).join('|')
    expect(heads).toContain('Příručka podpory, Náchod')
    expect(heads).toContain('Hranice tolerance')
  })
  it('carry the marking of a proof, the cover too', async () => {
    const opened = await open(proof)
    expect(headersOf(opened).every((head) => head.includes('Zkušební výtisk'))).toBe(true)
    expect(count(opened.part(body), /<w:sectPr\b/g)).toBe(
      count(opened.part(body), /<w:headerReference [^>]*w:type="default"/g),
    )
  })
  it('mirror their margins on two-sided paper only', async () => {
    expect((await open(sampleManuscript)).part('word/settings.xml')).toContain('<w:mirrorMargins/>')
    const oneSided = { ...sampleManuscript, page: { ...sampleManuscript.page, isTwoSided: false } }
    expect((await open(oneSided)).part('word/settings.xml')).not.toContain('mirrorMargins')
  })
  it('leave a text block of 122 mm on A4 and none of the margin on A5', async () => {
    const widths = async (size: 'a4' | 'a5') => {
      const page = /<w:pgSz w:w="(\d+)"[^>]*\/><w:pgMar [^>]*w:right="(\d+)"[^>]*w:left="(\d+)"/.exec(
        (await open({ ...sampleManuscript, page: { ...sampleManuscript.page, size } })).part(body),
      )
      return Math.round(((Number(page?.[1]) - Number(page?.[2]) - Number(page?.[3])) / 1440) * 25.4)
    }
    expect(await widths('a4')).toBe(122)
    expect(await widths('a5')).toBe(114)
  })
  it('have the type of the book in large print, and a page for the facts of the cover', async () => {
    const large = { ...sampleManuscript.page, textSize: 'large', variant: 'large', size: 'a4' } as const
    const { part } = await open({ ...sampleManuscript, page: large })
    expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*?<w:sz w:val="36"\/>/su)
    expect(part(body).match(/<w:pStyle w:val="SkriptaCoverFact"\/><w:pageBreakBefore\/>/g)).toHaveLength(1)
    expect((await open(sampleManuscript)).part(body)).not.toContain('pageBreakBefore')
  })

  it('set a long title smaller on the cover of A5, a short one as large as the style', async () => {
    const cover = sampleManuscript.cover
    if (!cover) throw new Error('no cover')
    const page = { ...sampleManuscript.page, size: 'a5' } as const
    const titleOf = async (title: string) =>
      /<w:pStyle w:val="Title"\/>.*?<\/w:p>/su.exec(
        (await open({ ...sampleManuscript, page, cover: { ...cover, title } })).part(body),
      )?.[0] ?? ''
    expect(await titleOf('Příručka')).not.toContain('<w:sz ')
    const long = 'Psychosociální podpora uprchlíků v okrese: příručka pro úředníky, učitele a dobrovolníky '.repeat(2)
    expect(Number(/<w:sz w:val="(\d+)"/.exec(await titleOf(long))?.[1])).toBeLessThan(52)
  })

  it('print a single chapter without cover and contents', async () => {
    const alone = buildManuscript(
      sampleSource({
        status: 'chapter',
        workshop: null,
        parts: [sampleChapter({ content: doc(h(1, 'Nadpis'), p('a', fn('b'))) })],
      }),
    )
    const opened = await open(alone)
    expect(opened.text(body)).toMatch(/^\s*První psychická pomoc/)
    expect(headersOf(opened).join('')).toContain('Samostatný výtisk kapitoly')
  })
})

describe('equal bytes', () => {
  it('come from an equal manuscript', async () => {
    const first = await open(sampleManuscript)
    await open(buildManuscript(sampleSource()))
    const second = await open(sampleManuscript)
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })
  it('name the day of the manuscript', async () => {
    expect((await open(sampleManuscript)).part('docProps/core.xml')).toContain('2026-10-01T08:00:00Z')
  })
  it('hold as many headings as the manuscript', async () => {
    const xml = (await open(sampleManuscript)).part(body)
    const headings = sampleManuscript.parts
      .flatMap((part) => (part.type === 'chapter' ? [...eachBlock(part.blocks)] : []))
      .filter((block) => block.type === 'heading')
    // Two chapters, a divider, the glossary and the sources are headings of the first level.
    expect(count(xml, /<w:pStyle w:val="Heading\d"\/>/g)).toBe(headings.length + 5)
  })
})
