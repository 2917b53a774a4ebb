import { describe, expect, it } from 'vitest'
import { makeBlockId } from '../../../shared/document/block-id'
import { countTextWords, countWords } from '../../../shared/document/count-words'
import { emptyDocument } from '../../../shared/document/empty-document'
import { fillBlockIds } from '../../../shared/document/fill-block-ids'
import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { plainText } from '../../../shared/document/plain-text'
import {
  callout,
  citation,
  doc,
  exercise,
  figure,
  fn,
  h,
  li,
  ol,
  p,
  table,
  td,
  tr,
  ul,
  withId,
} from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'
import { generateChapter, seededBytes } from '../../fixtures/generate-chapter'

describe('ids of blocks', () => {
  it('are twelve characters that nobody mistakes for one another', () => {
    const random = seededBytes(3)
    const ids = Array.from({ length: 500 }, () => makeBlockId(random))
    expect(new Set(ids).size).toBe(500)
    for (const id of ids) expect(id).toMatch(/^[1-9A-HJ-NP-Za-km-z]{12}$/)
  })

  it('are given where they are missing, replaced where they repeat, and kept otherwise', () => {
    const own = withId('keptBLockid1', p('a'))
    const content = [own, own, ul(li(p('b')), li(p('c'))), table('', tr(td(p('d'))))]
    const filled = fillBlockIds({ type: 'doc', content }, seededBytes(5))
    const ids: unknown[] = []
    const visit = (node: DocumentJson['content'][number]) => {
      if (node.attrs && 'id' in node.attrs) ids.push(node.attrs.id)
      node.content?.forEach(visit)
    }
    visit(filled)
    expect(ids[0]).toBe('keptBLockid1')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(2 + 5 + 3)
    expect(parseDocument(filled).ok).toBe(true)
    expect(plainText(filled)).toBe(plainText({ type: 'doc', content }))
  })

  it('stand in an empty document, which the gate accepts', () => {
    expect(parseDocument(emptyDocument(seededBytes(1))).ok).toBe(true)
  })
})

describe('the text of a document', () => {
  it('holds everything that is printed, in reading order, a line a block', () => {
    const text = plainText(
      doc(
        h(1, 'Nadpis'),
        p('před', fn('pod čarou'), ' po'),
        ul(li(p('bod'))),
        table('Popisek', tr(td(p('vlevo')), td(p('vpravo')))),
        figure(null, 'Náhrada', 'Obrázek'),
        p(citation('§ 1', 'cz:1/2000')),
      ),
    )
    expect(text.split('\n')).toEqual([
      'Nadpis',
      'před pod čarou  po',
      'bod',
      'Popisek',
      'vlevo',
      'vpravo',
      'Obrázek Náhrada',
      '§ 1',
    ])
  })
  it('holds titles and aims of boxes', () => {
    expect(
      plainText(doc(exercise({ title: 'Dvojice', aim: 'naslouchat' }, p('krok')), callout('tip', p('rada')))),
    ).toBe('Dvojice naslouchat\nkrok\nrada')
  })
})

describe('counting words', () => {
  it.each([
    ['', 0],
    ['jedno', 1],
    ['dvě slova', 2],
    ['  mezery\tokolo\n', 2],
    ['80-ti letý, § 42g č. 326/1999', 6],
    ["П'ять п’ять пʼять", 3],
    ["'uvozovky' a -pomlčka-", 3],
    ['e\u0301tude', 1],
    ['𝒳𝒴 a 数据', 3],
    ['👩🏽‍🏫 … — !', 0],
    ['ne–ano', 2],
  ])('%j: %i', (text, words) => {
    expect(countTextWords(text)).toBe(words)
  })

  it('agrees with a plain expression over long texts', () => {
    const expression = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ.-]*/gu
    for (const document of [everyNode, generateChapter(4, 20), doc(ol(li(p("l'été 5.5 a.b-c"))))]) {
      expect(countWords(document)).toBe(plainText(document).match(expression)?.length)
    }
  })
})
