import { describe, expect, it } from 'vitest'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { findTrainerContent } from '../../../main/export/manuscript/find-trainer-content'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import {
  a,
  answerKey,
  audienceBlock,
  b,
  callout,
  citation,
  comment,
  doc,
  exercise,
  figure,
  fn,
  h,
  lang,
  li,
  ol,
  p,
  reference,
  table,
  term,
  th,
  tr,
  trainerNote,
  ul,
  variable,
  withId,
} from '../../fixtures/builders'
import { everyNode, otherChapterId } from '../../fixtures/every-node'
import { samplePngHash } from '../../fixtures/pictures'
import { everyNodeChapterId, sampleChapter, sampleSource, sampleWorkshop } from '../../fixtures/sample-source'
import { blocksOf, chaptersOf, printDocument as print, wordsOf } from './print-document'

describe('what a reader gets', () => {
  it('prints every node of the schema', () => {
    const types = new Set(blocksOf(print(everyNode, { kind: 'trainer' })).map((block) => block.type))
    expect(types).toEqual(
      new Set([
        'paragraph',
        'heading',
        'list',
        'taskList',
        'quote',
        'table',
        'figure',
        'callout',
        'exercise',
        'caseStudy',
        'learningAims',
        'trainerNote',
        'answerKey',
        'writingLines',
        'pageBreak',
      ]),
    )
  })
  it('names a node that it cannot print', () => {
    const foreign = { type: 'doc', content: [{ type: 'hologram' }] } as const
    expect(() => print(foreign)).toThrow(/hologram/)
  })
  it('keeps trainer notes and answer keys from participants, and boxes that held nothing else', () => {
    const content = doc(
      p('pro všechny'),
      callout('tip', trainerNote(p('tajné'))),
      ul(li(p('bod'))),
      exercise({ title: 'Hra' }, answerKey(p('řešení'))),
      trainerNote(p('ticho')),
    )
    const participant = print(content)
    expect(findTrainerContent(participant)).toEqual([])
    expect(wordsOf(participant)).toBe('pro všechny|bod')
    expect(blocksOf(participant).map((block) => block.type)).toEqual(['paragraph', 'list', 'paragraph', 'exercise'])
    expect(wordsOf(print(content, { kind: 'trainer' }))).toContain('ticho')
  })
  it('leaves out parts that only trainers may have', () => {
    const parts = [
      sampleChapter(),
      sampleChapter({ chapterId: otherChapterId, isTrainerOnly: true, title: 'Metodika' }),
    ]
    expect(chaptersOf(buildManuscript(sampleSource({ parts })))).toHaveLength(1)
    expect(chaptersOf(buildManuscript(sampleSource({ parts, kind: 'trainer' })))).toHaveLength(2)
  })
  it.each([
    [{ audiences: ['učitelé'] }, [], true],
    [{ audiences: ['učitelé'] }, ['učitelé', 'lékaři'], true],
    [{ audiences: ['učitelé'] }, ['lékaři'], false],
    [{ districts: ['Náchod'] }, [], true],
    [{ districts: ['Jičín'] }, [], false],
    [{ kinds: ['trainer'] }, [], false],
    [{ audiences: ['učitelé'], districts: ['Jičín'] }, ['učitelé'], false],
  ])('shows a block for %o to audience %o: %s', (filter, audience, isShown) => {
    const content = doc(p('vždy'), audienceBlock(filter, p('navíc')))
    expect(wordsOf(print(content, { audience })).includes('navíc')).toBe(isShown)
  })
  it('applies the same three lists to a whole chapter', () => {
    const parts = [
      sampleChapter({ districts: ['Jičín'] }),
      sampleChapter({ chapterId: otherChapterId, districts: ['Náchod'] }),
    ]
    expect(chaptersOf(buildManuscript(sampleSource({ parts }))).map((part) => part.number)).toEqual(['1'])
  })
  it('never prints a comment, only the words it stands on', () => {
    const [block] = blocksOf(print(doc(p('před ', comment('slovo'), ' za'))))
    expect(block).toMatchObject({ inlines: [{ type: 'text', text: 'před slovo za' }] })
  })
})

describe('numbers and anchors', () => {
  const long = doc(h(1, 'A'), h(2, 'B'), h(2, 'C'), h(3, 'D'), h(1, 'E'), h(2, 'F'))
  const numbers = (manuscript: Manuscript) =>
    blocksOf(manuscript).flatMap((block) => (block.type === 'heading' ? [block.number] : []))
  it('counts chapters and two levels of headings', () => {
    const parts = [
      sampleChapter({ content: long }),
      sampleChapter({ chapterId: otherChapterId, content: doc(h(1, 'G')) }),
    ]
    expect(numbers(buildManuscript(sampleSource({ parts })))).toEqual([
      '1.1',
      '1.1.1',
      '1.1.2',
      '',
      '1.2',
      '1.2.1',
      '2.1',
    ])
  })
  it('counts without a chapter number when a chapter is printed alone', () => {
    const alone = print(long, { status: 'chapter', workshop: null })
    expect(numbers(alone)).toEqual(['1', '1.1', '1.2', '', '2', '2.1'])
    expect(alone.cover).toBeNull()
    expect(alone.marking).not.toBeNull()
  })
  it('counts tables, figures and notes through the whole manuscript', () => {
    const content = doc(
      table('Jedna', tr(th(p('x')))),
      figure(samplePngHash, 'alt', 'Obr'),
      p('a', fn('n')),
      figure(samplePngHash, 'bez popisku'),
    )
    const parts = [sampleChapter({ content }), sampleChapter({ chapterId: otherChapterId, content })]
    const blocks = blocksOf(buildManuscript(sampleSource({ parts })))
    expect(
      blocks.flatMap((block) => (block.type === 'table' || block.type === 'figure' ? [block.number] : [])),
    ).toEqual(['Tabulka 1', 'Obrázek 1', '', 'Tabulka 2', 'Obrázek 2', ''])
    const notes = blocks
      .flatMap((block) => ('inlines' in block ? block.inlines : []))
      .filter((one) => one.type === 'footnote')
    expect(notes.map((note) => note.number)).toEqual([1, 2])
  })
  it('gives every anchor once, even when a chapter stands twice', () => {
    const parts = [sampleChapter(), sampleChapter({ language: 'uk' })]
    const manuscript = buildManuscript(sampleSource({ parts }))
    const anchors = [
      ...manuscript.parts.map((part) => part.anchor),
      ...blocksOf(manuscript).flatMap((block) => ('anchor' in block ? [block.anchor] : [])),
    ]
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(anchors[0]).toBe(`c-${everyNodeChapterId}`)
    expect(anchors).toContain('b-headingAims1')
  })
})

describe('references', () => {
  const target = withId('targetHead11', h(1, 'Cíl cesty'))
  it('prints number, title or page of what they lead to', () => {
    const content = doc(
      target,
      p(
        reference('number', 'targetHead11'),
        ' ',
        reference('title', 'targetHead11'),
        ' ',
        reference('page', 'targetHead11'),
      ),
    )
    const found = blocksOf(print(content))
      .flatMap((block) => (block.type === 'paragraph' ? block.inlines : []))
      .filter((one) => one.type === 'reference')
    expect(found).toEqual([
      { type: 'reference', anchor: 'b-targetHead11', text: '1.1', isPage: false },
      { type: 'reference', anchor: 'b-targetHead11', text: 'Cíl cesty', isPage: false },
      { type: 'reference', anchor: 'b-targetHead11', text: '1.1', isPage: true },
    ])
  })
  it('reach other chapters of the manuscript', () => {
    const parts = [
      sampleChapter({ content: doc(p(reference('title', null, otherChapterId))) }),
      sampleChapter({ chapterId: otherChapterId, title: 'Hranice' }),
    ]
    expect(JSON.stringify(buildManuscript(sampleSource({ parts })))).toContain(
      `"anchor":"c-${otherChapterId}","text":"Hranice"`,
    )
  })
  it('lead to the section around a plain paragraph', () => {
    const content = doc(target, withId('justAWord111', p('slovo')), p(reference('number', 'justAWord111')))
    expect(blocksOf(print(content)).at(-1)).toMatchObject({ inlines: [{ anchor: 'b-targetHead11', text: '1.1' }] })
  })
  it('say in words that their target is not there', () => {
    expect(wordsOf(print(doc(p('viz ', reference('number', 'nowhere11111')))))).toBe(
      'viz [odkaz na text, který v tomto výtisku není]',
    )
  })
})

describe('what is filled in', () => {
  it('fills variables and shows empty ones in brackets', () => {
    const content = doc(
      p(variable('workshop.title'), ', ', variable('workshop.date'), ', ', variable('workshop.lecturers')),
    )
    expect(wordsOf(print(content))).toBe('Podpora v Náchodě, 12. října 2026, Mgr. Petr Novák')
    expect(wordsOf(print(content, { workshop: { ...sampleWorkshop, days: [], lecturerIds: [] } }))).toBe(
      'Podpora v Náchodě, [datum workshopu], [lektoři]',
    )
  })
  it('links citations and lists each act once', () => {
    const content = doc(
      p(
        citation('§ 5 zákona č. 326/1999 Sb.', 'cz:326/1999', '§ 5', '2026-01-01'),
        ' ',
        citation('zákon č. 326/1999 Sb., o pobytu cizinců', 'cz:326/1999', '', '2026-09-01'),
      ),
    )
    const manuscript = print(content)
    expect(manuscript.sources).toEqual([
      {
        label: 'zákon č. 326/1999 Sb., o pobytu cizinců',
        href: 'https://e-sbirka.gov.cz/sb/1999/326/2026-09-01',
        asOf: '2026-09-01',
      },
    ])
    expect(blocksOf(manuscript)[0]).toMatchObject({
      inlines: [{ href: 'https://e-sbirka.gov.cz/sb/1999/326/2026-01-01#par_5' }, {}, {}],
    })
  })
  it('sorts the glossary by the alphabet of the pack', () => {
    const terms = ['chata', 'cesta', 'čaj', 'had'].map((word) => p(term(word, word, 'význam')))
    expect(print(doc(...terms)).glossary.map((entry) => entry.term)).toEqual(['cesta', 'čaj', 'had', 'chata'])
  })
  it('keeps links and typography apart', () => {
    const [block] = blocksOf(
      print(doc(p('Jdu k ', a('webu o pomoci', 'https://example.org/a b'.replace(' ', '%20')), ' a zpět'))),
    )
    expect(block).toMatchObject({
      inlines: [{ text: 'Jdu k\u00a0' }, { text: 'webu o pomoci' }, { text: ' a\u00a0zpět' }],
    })
  })
  it('marks another language and joins texts that look alike', () => {
    const [block] = blocksOf(
      print(doc(p('a', comment('b'), b('c'), b('d'), lang('добрий', 'uk'), lang('česky', 'cs')))),
    )
    expect(block).toMatchObject({
      inlines: [{ text: 'ab' }, { text: 'cd', bold: true }, { text: 'добрий', language: 'uk' }, { text: 'česky' }],
    })
  })
  it('strips characters that no Office file may hold', () => {
    const content = doc(p('a\u0000b\u000bc\ud83d\ude00'), p('řádek\nzlom'))
    expect(wordsOf(print(content))).toBe('abc😀|řádek zlom')
  })
  it('speaks the language of a chapter in it and of the pack around it', () => {
    const manuscript = print(doc(exercise({ minutes: 5, group: 'pairs' }, ol(li(p('x'))))), {}, { language: 'pl' })
    const [chapter] = chaptersOf(manuscript)
    expect(chapter).toMatchObject({
      language: 'pl',
      blocks: [{ label: 'Ćwiczenie', head: [{ value: '5\u00a0minut' }, { value: 'w\u00a0parach' }] }],
    })
    expect(chapter?.opening.map((row) => row.label)).toContain('Autor')
    expect(manuscript.labels.contents).toBe('Obsah')
  })
  it('prints a missing picture and unreadable text in words', () => {
    expect(wordsOf(print(doc(figure('0'.repeat(64), 'Mapa'))))).toBe('[chybí obrázek: Mapa]')
    expect(JSON.stringify(buildManuscript(sampleSource({ parts: [sampleChapter({ content: null })] })))).toContain(
      '[text kapitoly se nepodařilo načíst]',
    )
  })
})

describe('a heading without words of its own', () => {
  const target = withId('abcdefghijkm', h(1, 'Cíl'))
  const headingsOf = (heading: ReturnType<typeof h>) =>
    blocksOf(print(doc(target, heading))).filter((block) => block.type === 'heading')

  it('prints what it refers to instead of a mere page number', () => {
    const printed = headingsOf(h(1, reference('page', 'abcdefghijkm')))
    expect(printed[1]?.inlines).toMatchObject([{ type: 'reference', isPage: false }])
    expect(headingsOf(h(1, 'Viz ', reference('page', 'abcdefghijkm')))[1]?.inlines.at(-1)).toMatchObject({
      isPage: true,
    })
  })

  it('is no heading when it says nothing, and keeps its note', () => {
    expect(headingsOf(h(1, ' '))).toHaveLength(1)
    const blocks = blocksOf(print(doc(target, h(1, fn('Poznámka.')))))
    expect(blocks.at(-1)).toMatchObject({ type: 'paragraph', inlines: [{ type: 'footnote' }] })
  })
})
