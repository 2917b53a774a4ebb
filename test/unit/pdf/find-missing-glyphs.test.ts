import { describe, expect, it } from 'vitest'
import type { Block } from '../../../main/export/manuscript/manuscript-blocks'
import { findMissingGlyphs } from '../../../main/export/pdf/find-missing-glyphs'
import { readGlyphCoverage } from '../../../main/export/pdf/glyph-coverage'
import { findPdfResources } from '../../../main/export/pdf/pdf-resources'
import type { BlockId } from '../../../shared/domain/ids'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { chapterOf, paragraph, words } from '../../integration/pdf/small-manuscript'

const covers = readGlyphCoverage(findPdfResources().fontFiles)
const withId = (id: string, block: Block): Block => ({ ...block, id: id as BlockId })

describe('characters without a glyph', () => {
  it('are named with the block that holds them, each once', () => {
    const manuscript = chapterOf([
      withId('a', paragraph('Vítejte 中文 a 中')),
      withId('b', paragraph('bez chyby')),
      withId('c', paragraph('věta', { type: 'footnote', number: 1, inlines: [words('pozn. 語')] })),
    ])
    expect(findMissingGlyphs(manuscript, covers).map(({ blockId, characters }) => [blockId, characters])).toEqual([
      ['a', ['中', '文']],
      ['c', ['語']],
    ])
  })

  it('are found inside boxes, tables and lists', () => {
    const inner = withId('inner', paragraph('日'))
    const boxed: readonly Block[] = [
      { type: 'quote', id: null, blocks: [inner] },
      { type: 'list', id: null, style: 'bullet', start: 1, items: [[inner]] },
      { type: 'callout', id: null, kind: 'tip', label: 'Tip', blocks: [inner] },
    ]
    for (const block of boxed) {
      expect(findMissingGlyphs(chapterOf([block]), covers).map(({ blockId }) => blockId)).toEqual(['inner'])
    }
  })

  it('are found in titles, of a chapter and of the whole', () => {
    const found = findMissingGlyphs(chapterOf([], { title: 'Příručka 東', runningHead: '' }), covers)
    expect(found).toEqual([{ chapterId: null, chapterTitle: '', blockId: null, characters: ['東'] }])
  })

  it('are found in the list of acts, in the foot and in the theme of a chapter', () => {
    const [chapter] = chapterOf([]).parts
    if (chapter?.type !== 'chapter') throw new Error('no chapter')
    const found = findMissingGlyphs(
      chapterOf([], {
        sources: [{ label: 'zákon 東', href: null, asOf: null }],
        runningFoot: 'Setkání 西',
        parts: [{ ...chapter, theme: 'Praxe 南' }],
      }),
      covers,
    )
    expect(found.flatMap(({ characters }) => characters).sort()).toEqual(['東', '西', '南'].sort())
  })

  it('are not in the sample', () => {
    expect(findMissingGlyphs(sampleManuscript, covers)).toEqual([])
  })

  it('are not looked for in letters that the fonts have for certain', () => {
    const ranges = [
      [0x20, 0x7e],
      [0xa0, 0x17f],
      [0x401, 0x45f],
      [0x2010, 0x2026],
    ] as const
    const missing = ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((code) => !covers(code)),
    )
    expect(missing.map((code) => code.toString(16))).toEqual([])
  })
})
