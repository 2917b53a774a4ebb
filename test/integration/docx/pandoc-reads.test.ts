import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { samplePictures } from '../../fixtures/pictures'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { countKinds, expectedKinds, hasPandoc } from './pandoc-kinds'

const isPresent = hasPandoc()
if (!isPresent) process.stdout.write('did not run: DOCX as pandoc reads it (pandoc is not on this machine)\n')

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

  it('has every note, heading, picture and table of the manuscript, and no more', () => {
    const expected = expectedKinds(sampleManuscript)
    expect(Object.fromEntries(Object.keys(expected).map((kind) => [kind, counts.get(kind) ?? 0]))).toEqual(expected)
    expect(Object.values(expected).every((count) => count > 0)).toBe(true)
  })
})
