import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import type { ChapterId } from '../../../shared/domain/ids'
import { plainPrint } from '../../../shared/domain/print-options'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { callout, doc, fn, h, p, table, td, th, tr } from '../../fixtures/builders'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { openNative, print } from './print'

const sentence = 'Člověk, který prošel ohrožením, potřebuje nejdřív bezpečí a srozumitelné informace. '
const note = fn(sentence.repeat(2))

const after: Readonly<Record<string, readonly NodeJson[]>> = {
  'a paragraph with a note': [p('Krátký', note, sentence.repeat(2))],
  'a long paragraph with a note': [p('Dlouhý', note, sentence.repeat(12))],
  'a box with a note': [callout('tip', p('Rada', note, sentence))],
  'a table with a note': [table('T', tr(th(p('A')), th(p('B'))), tr(td(p('x', note)), td(p('y'))))],
  'words that lead on': [p('Kdo pomáhá:'), p(sentence.repeat(4))],
}

interface Branch {
  readonly role?: string
  readonly type?: string
  readonly children?: readonly Branch[]
}

/** Roles around each piece of text, from the outside in. */
const pathsOf = (branch: Branch | null, path: readonly string[] = []): readonly (readonly string[])[] => {
  if (branch === null) return []
  if (branch.type === 'content') return [path]
  const inner = branch.role === undefined ? path : [...path, branch.role]
  return (branch.children ?? []).flatMap((child) => pathsOf(child, inner))
}

/** Pages whose last words, notes apart, are a heading or a line that leads on. */
async function brokenPages(bytes: Uint8Array): Promise<readonly number[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const found: number[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const tree: Branch | null = await page.getStructTree()
    const last = pathsOf(tree)
      .filter((path) => !path.includes('Note'))
      .at(-1)
    const { items } = await page.getTextContent()
    const words = items.map((item) => ('str' in item ? item.str : '')).join('')
    if (last?.some((role) => /^H[2-6]$/.test(role)) || /Kdo pomáhá:\s*\d*\s*$/u.test(words)) found.push(number)
  }
  await task.destroy()
  return found
}

/** The same after one, two, three … lines, so that a page ends everywhere. */
const chaptersOf = (content: readonly NodeJson[]): readonly DocumentJson[] =>
  Array.from({ length: 16 }, (_, lines) =>
    doc(...Array.from({ length: lines + 1 }, () => p('řádek')), h(1, 'Nadpis'), ...content),
  )

describe('a heading', () => {
  it.each(Object.entries(after))('never stands alone at the end of a page before %s', async (_, content) => {
    const parts = chaptersOf(content).map((one, index) =>
      sampleChapter({
        chapterId: `01890000-0000-7000-8000-0000000001${String(index + 10)}` as ChapterId,
        content: one,
      }),
    )
    const manuscript = buildManuscript(
      sampleSource({ parts, pictures: {}, print: { ...plainPrint, variant: 'phone', hasLists: false } }),
    )
    const { bytes, losses } = await print(manuscript, await openNative())
    expect(losses).toEqual([])
    expect(await brokenPages(bytes)).toEqual([])
  })
})
