import { expect } from 'vitest'
import { eachBlock } from '../../../main/export/manuscript/each-block'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { Block, Inline } from '../../../main/export/manuscript/manuscript-blocks'
import { checkDeclared } from '../../../main/export/pdf/conformance/check-declared'
import { checkPdf } from '../../../main/export/pdf/conformance/check-pdf'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'
import type { WrittenPdf } from '../../../main/export/pdf/write-pdf'
import { manuscriptWords } from '../../fixtures/manuscript-words'
import { readBookFacts, type OutlineEntry } from './read-book'
import { readLogicalText, type LogicalText } from './read-logical-text'

const blocksOf = ({ parts }: Manuscript): readonly Block[] =>
  parts.flatMap((part) => (part.type === 'chapter' ? [...eachBlock(part.blocks)] : []))

const inlinesOf = (blocks: readonly Block[]): readonly Inline[] => {
  const deep = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((inline) => [inline, ...(inline.type === 'footnote' ? deep(inline.inlines) : [])])
  return blocks.flatMap((block) => ('inlines' in block ? deep(block.inlines) : []))
}

/**
 * Spaces come and go, and the hyphens that a line's end puts into words say of themselves that they are none (U+00AD):
 * what is left must be the same, every hyphen of the author too. Czech and Polish say one that a line ends with again.
 */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '')
    .replaceAll(/--(?=[\p{L}\p{N}])/gu, '-')

const countOf = ({ elements }: LogicalText, ...roles: readonly string[]): number =>
  elements.filter(({ role }) => roles.includes(role)).length

const entriesIn = (outline: readonly OutlineEntry[]): number =>
  outline.reduce((sum, entry) => sum + 1 + entriesIn(entry.children), 0)

/** Tags counted against the manuscript. */
function expectTags(manuscript: Manuscript, logical: LogicalText): void {
  const blocks = blocksOf(manuscript)
  const inlines = inlinesOf(blocks)
  for (const level of [2, 3, 4, 5] as const) {
    const wanted = blocks.filter((block) => block.type === 'heading' && block.level === level).length
    expect(countOf(logical, `H${String(level)}`), `headings of level ${String(level)}`).toBe(wanted)
  }
  expect(countOf(logical, 'H1')).toBeGreaterThanOrEqual(manuscript.parts.length)
  const tables = blocks.filter((block) => block.type === 'table')
  expect(countOf(logical, 'Table')).toBe(tables.length)
  const headers = tables.flatMap(({ rows, headerRows }) => rows.slice(0, headerRows).flat())
  expect(countOf(logical, 'TH')).toBeGreaterThanOrEqual(headers.length)
  expect(countOf(logical, 'Note')).toBe(inlines.filter(({ type }) => type === 'footnote').length)
  const alternatives = blocks.flatMap((block) => (block.type === 'figure' && !block.isDecorative ? [block.alt] : []))
  for (const alt of alternatives) expect(logical.alternatives.map(bare)).toContain(bare(alt))
  const addresses = inlines.flatMap((inline) => (inline.type === 'text' && inline.href ? [inline.href] : []))
  expect(logical.addresses.length).toBeGreaterThanOrEqual(addresses.length)
  expect(new Set(addresses).difference(new Set(logical.addresses))).toEqual(new Set())
}

/** Every word of the manuscript, in its order, where a screen reader finds it. */
function expectText(manuscript: Manuscript, logical: LogicalText): void {
  const text = bare(logical.text)
  const body = manuscriptWords({ ...manuscript, cover: null })
  let at = 0
  for (const words of body.map(bare)) {
    const found = text.indexOf(words, at)
    if (found < 0) expect(text.slice(at, at + 200), 'the text goes on').toContain(words)
    at = found + words.length
  }
}

function expectLanguages(manuscript: Manuscript, language: string, { languages }: LogicalText): void {
  const own = manuscript.language.split('-')[0]
  expect(language.split('-')[0]).toBe(own)
  const others = [
    ...manuscript.parts.flatMap((part) => (part.type === 'chapter' ? [part.language] : [])),
    ...inlinesOf(blocksOf(manuscript)).flatMap((inline) =>
      inline.type === 'text' && inline.language !== undefined && inline.text.trim() !== '' ? [inline.language] : [],
    ),
  ].map((one) => one.split('-')[0])
  const told = new Set([...languages].map((one) => one.split('-')[0]))
  for (const one of others) if (one !== own) expect([...told]).toContain(one)
}

/** Everything that a machine can say of a finished book: EXPORT.md section 5. */
export async function expectConformance(manuscript: Manuscript, written: WrittenPdf): Promise<void> {
  expect([written.losses, written.failedChecks]).toEqual([[], []])
  expect(checkPdf(new PdfFile(written.bytes))).toEqual([])
  expect(checkDeclared(written.bytes)).toEqual([])
  const [book, logical] = [await readBookFacts(written.bytes), await readLogicalText(written.bytes)]
  expect(book.title).toBe(manuscript.title)
  expect([book.pdfUa, book.showsTitle]).toEqual(['1', true])
  expect(book.labels.length).toBe(book.pageCount)
  expect(book.pageCount).toBe(written.pageMap.pages)
  const chapters = manuscript.parts.length + blocksOf(manuscript).filter(({ type }) => type === 'heading').length
  expect(entriesIn(book.outline)).toBeGreaterThanOrEqual(chapters)
  expectTags(manuscript, logical)
  expectText(manuscript, logical)
  expectLanguages(manuscript, book.language, logical)
}
