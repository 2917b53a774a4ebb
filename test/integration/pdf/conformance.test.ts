import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { preflight } from '../../../main/export/manuscript/preflight'
import { checkPdf } from '../../../main/export/pdf/conformance/check-pdf'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'
import { pdfUaProblems } from '../../../main/export/pdf/pdf-ua-problems'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { parseDocument } from '../../../shared/document/parse-document'
import { anyDocument } from '../../fixtures/any-document'
import { citation, doc, fn, p, table, td, th, tr, writingLines } from '../../fixtures/builders'
import { generateChapter } from '../../fixtures/generate-chapter'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { expectConformance } from './expect-conformance'
import { openNative, openWasm, print } from './print'
import { readLogicalText } from './read-logical-text'

const seed = 20261122

/** Chapters of twelve pages each, with notes, tables and headings. */
function pack(chapters: number) {
  const parts = Array.from({ length: chapters }, (_, index) =>
    sampleChapter({ title: `Kapitola ${String(index + 1)}`, content: generateChapter(index + 1, 12) }),
  )
  return buildManuscript(sampleSource({ parts, pictures: {} }))
}

describe.each([
  ['native', openNative],
  ['wasm', openWasm],
] as const)('PDF/UA-1 and PDF/A-2a with the engine %s', (name, open) => {
  let workshop: PdfWorkshop
  beforeAll(async () => {
    workshop = await open()
  })

  it('a book with every kind of block', async () => {
    await expectConformance(sampleManuscript, await print(sampleManuscript, workshop))
  })

  it('a book of hyphenated words, with the hyphens of its author at the ends of lines', async () => {
    const words = ' česko-polský, úředně-správní, e\u2011mail, 12-345 a nejnepravděpodobnější pracoviště'
    const content = doc(...Array.from({ length: 16 }, (_, letters) => p('x'.repeat(letters) + words.repeat(3))))
    const parts = (['cs', 'pl', 'uk', 'en'] as const).map((language) => sampleChapter({ language, content }))
    const manuscript = buildManuscript(sampleSource({ parts, pageSize: 'a5', pictures: {} }))
    const written = await print(manuscript, workshop)
    await expectConformance(manuscript, written)
    const { text } = await readLogicalText(written.bytes)
    expect(text.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '')).toMatch(/(?:česko|úředně)--\p{L}/u)
    expect(text).toContain('\u00ad')
  })

  it('lines to write on that go over the end of a page with notes', async () => {
    const content = doc(p('Co jste viděli', fn('Pište, jak to bylo.')), writingLines(40), p('Konec', fn('Díky.')))
    const manuscript = buildManuscript(sampleSource({ parts: [sampleChapter({ content })], pictures: {} }))
    await expectConformance(manuscript, await print(manuscript, workshop))
  })

  it('a long table whose head holds a link, a citation, a telephone number and a note', async () => {
    const link = { type: 'text', text: 'web', marks: [{ type: 'link', attrs: { href: 'https://example.cz/' } }] }
    const heads = [
      p('Kde ', link),
      p(citation('zákon č. 326/1999 Sb.', '326/1999 Sb.')),
      p('tel. +420 222 333 444'),
      p('Kdo', fn('Jen v Náchodě.')),
    ]
    const tables = heads.map((head) =>
      table('T', tr(th(head), th(p('Lhůta'))), ...Array.from({ length: 60 }, () => tr(td(p('úřad')), td(p('60 dnů'))))),
    )
    const manuscript = buildManuscript(
      sampleSource({ parts: [sampleChapter({ content: doc(...tables) })], pictures: {} }),
    )
    await expectConformance(manuscript, await print(manuscript, workshop))
  })

  it.each(['edition', 'proof', 'chapter'] as const)(
    '%s, for participants and for trainers',
    async (status) => {
      for (const kind of ['participant', 'trainer'] as const) {
        const manuscript = buildManuscript(sampleSource({ kind, status }))
        await expectConformance(manuscript, await print(manuscript, workshop))
      }
    },
    120_000,
  )

  it('a book of several hundred pages', async () => {
    const manuscript = pack(name === 'native' ? 42 : 14)
    const written = await print(manuscript, workshop)
    expect(written.pageMap.pages).toBeGreaterThan(name === 'native' ? 500 : 150)
    await expectConformance(manuscript, written)
  }, 300_000)

  it('any document: what falls short was announced before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { minLength: 6, maxLength: 6 }), async (documents) => {
        const parts = documents.map((json) => {
          const parsed = parseDocument(json)
          if (!parsed.ok) throw new Error(parsed.error.detail)
          return sampleChapter({ content: parsed.value })
        })
        const source = sampleSource({ parts })
        const manuscript = buildManuscript(source)
        const announced = preflight(source, manuscript).filter(({ severity }) => severity === 'error')
        const written = await print(manuscript, workshop)
        const short = written.losses.filter((loss) => loss.startsWith('not-pdf'))
        if (short.length > 0) expect(announced.length).toBeGreaterThan(0)
        const unannounced = short.length === pdfUaProblems(manuscript).length ? [] : short
        expect(unannounced).toEqual([])
        const rules = new Set(checkPdf(new PdfFile(written.bytes)).map(({ rule }) => rule))
        expect(
          rules.difference(new Set(['picture without alternative text', 'skipped heading level', 'empty heading'])),
        ).toEqual(new Set())
      }),
      { seed, numRuns: name === 'native' ? 8 : 3, endOnFailure: true },
    )
  })
})
