import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { eachBlock } from '../../../main/export/manuscript/each-block'
import type { Block, Inline } from '../../../main/export/manuscript/manuscript'
import { samplePictures } from '../../fixtures/pictures'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { countKinds, hasPandoc } from './pandoc-kinds'

const isPresent = hasPandoc()
if (!isPresent) process.stdout.write('did not run: DOCX as pandoc reads it (pandoc is not on this machine)\n')

const chapters = sampleManuscript.parts.filter((part) => part.type === 'chapter')
const blocks: readonly Block[] = chapters.flatMap((part) => [...eachBlock(part.blocks)])
const inlinesOf = (block: Block): readonly Inline[] => ('inlines' in block ? block.inlines : [])
const countFootnotes = (inlines: readonly Inline[]): number => inlines.filter(({ type }) => type === 'footnote').length

describe.runIf(isPresent)('a DOCX as another program reads it', () => {
  let folder = ''
  let counts: ReadonlyMap<string, number> = new Map()
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'skripta-pandoc-'))
    const file = path.join(folder, 'book.docx')
    writeFileSync(file, (await writeDocx(sampleManuscript, samplePictures, null)).bytes)
    counts = countKinds(
      JSON.parse(execFileSync('pandoc', ['-t', 'json', file], { encoding: 'utf8', maxBuffer: 50_000_000 })),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has every footnote of the manuscript', () => {
    const expected = blocks.reduce((sum, block) => sum + countFootnotes(inlinesOf(block)), 0)
    expect(expected).toBeGreaterThan(0)
    expect(counts.get('Note')).toBe(expected)
  })

  it('has every heading of the manuscript, and those of its parts', () => {
    const inside = blocks.filter(({ type }) => type === 'heading').length
    expect(counts.get('Header') ?? 0).toBeGreaterThanOrEqual(inside + sampleManuscript.parts.length)
  })

  it('has every picture and every table of the manuscript', () => {
    const figures = blocks.filter(({ type }) => type === 'figure').length
    const tables = blocks.filter(({ type }) => type === 'table').length
    expect(counts.get('Image') ?? 0).toBeGreaterThanOrEqual(figures)
    expect(counts.get('Table') ?? 0).toBeGreaterThanOrEqual(tables)
  })
})
