import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { doc, h, li, ol, olFrom, p } from '../../fixtures/builders'
import { readDocx } from '../../fixtures/read-docx'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { hasPandoc } from './pandoc-kinds'

const first = doc(
  h(1, 'Kroky'),
  ol(li(p('a'), ol(li(p('aa')), li(p('ab')))), li(p('b'), ol(li(p('ba'))))),
  p('Mezi seznamy.'),
  ol(li(p('c')), li(p('d'))),
  olFrom(7, li(p('e')), li(p('f'))),
)
const second = doc(h(1, 'Další'), ol(li(p('g')), li(p('h'))))
const book = buildManuscript(sampleSource({ parts: [first, second].map((content) => sampleChapter({ content })) }))

interface Node {
  readonly t?: string
  readonly c?: unknown
}

/** Where every numbered list begins, in the order of the text. */
function startsIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap(startsIn)
  if (typeof value !== 'object' || value === null) return []
  const { t, c } = value as Node
  const own = t === 'OrderedList' ? [(c as readonly [readonly [number]])[0][0]] : []
  return [...own, ...Object.values(value).flatMap(startsIn)]
}

describe('numbers of lists in DOCX', () => {
  it('are counted by a list of Word of their own, each from its own start', async () => {
    const docx = readDocx((await writeDocx(book, {}, null)).bytes)
    const body = docx.part('word/document.xml')
    const numberOf = (letter: string) =>
      new RegExp(`<w:numId w:val="(\\d+)"/>(?:(?!</w:p>).)*>${letter}</w:t>`, 'su').exec(body)?.[1]
    const lists = ['a', 'c', 'e', 'g'].map(numberOf)
    expect(new Set(lists).size).toBe(4)
    expect(numberOf('b')).toBe(lists[0])
    const numbering = docx.part('word/numbering.xml')
    for (const [index, list] of lists.entries()) {
      const own = new RegExp(`<w:num w:numId="${list}".*?</w:num>`, 'su').exec(numbering)?.[0] ?? ''
      expect(own).toContain(`<w:startOverride w:val="${index === 2 ? 7 : 1}"/>`)
    }
  })

  it.runIf(hasPandoc())('start again where another program reads them', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'skripta-numbers-'))
    const file = path.join(folder, 'book.docx')
    writeFileSync(file, (await writeDocx(book, {}, null)).bytes)
    const read = execFileSync('pandoc', ['-t', 'json', file], { encoding: 'utf8' })
    rmSync(folder, { recursive: true, force: true })
    expect(startsIn(JSON.parse(read))).toEqual([1, 1, 1, 1, 7, 1])
  })
})
