import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeHtml } from '../../../main/export/html/write-html'
import { writeText } from '../../../main/export/text/write-text'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { preflight } from '../../../main/export/manuscript/preflight'
import { checkGlyphs } from '../../../main/services/exporting/check-glyphs'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { writePdf } from '../../../main/export/pdf/write-pdf'
import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { splitLoss } from '../../../shared/domain/export-loss'
import type { Finding, FindingCode } from '../../../shared/domain/finding'
import { anyDocument } from '../../fixtures/any-document'
import { samplePictures } from '../../fixtures/pictures'
import { readDocx } from '../../fixtures/read-docx'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { openNative } from '../pdf/print'

/** Ten packs of six chapters: sixty documents without the price of sixty covers. */
const seed = 20261122

function accepted(json: DocumentJson): DocumentJson {
  const parsed = parseDocument(json)
  if (!parsed.ok) throw new Error(`the gate refused what was made: ${parsed.error.code} ${parsed.error.detail}`)
  return parsed.value
}

describe('any document that the gate accepts', () => {
  let workshop: PdfWorkshop
  beforeAll(async () => {
    workshop = await openNative()
  })

  it('exports in every format, for participants and for trainers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDocument, { minLength: 6, maxLength: 6 }),
        fc.constantFrom('participant' as const, 'trainer' as const),
        async (documents, kind) => {
          const source = sampleSource({
            kind,
            parts: documents.map((json) => sampleChapter({ content: accepted(json) })),
          })
          const manuscript = buildManuscript(source)
          const findings = [...preflight(source, manuscript), ...checkGlyphs(manuscript)]
          expect(findings.filter((finding) => finding.severity === 'stop')).toEqual([])
          const pdf = await writePdf(manuscript, samplePictures, workshop, () => undefined)
          if (!pdf.ok) throw new Error(pdf.error.detail)
          const word = await writeDocx(manuscript, samplePictures, pdf.value.pageMap)
          const page = writeHtml(manuscript, samplePictures, pdf.value.pageMap)
          const plain = writeText(manuscript, pdf.value.pageMap)
          const losses = [pdf.value, word, page, plain].flatMap((written) => written.losses)
          expect(unannounced(losses, findings)).toEqual([])
          const docx = readDocx(word.bytes)
          expectXml(asXml(new TextDecoder().decode(page.bytes)), 'html')
          const text = new TextDecoder().decode(plain.bytes)
          expect(text.includes('undefined')).toBe(JSON.stringify(manuscript).includes('undefined'))
          for (const path of docx.paths.filter((one) => /\.(xml|rels)$/.test(one))) expectXml(docx.part(path), path)
        },
      ),
      { seed, numRuns: 10, endOnFailure: true },
    )
  })
})

/** The finding that tells beforehand what a file will not carry; what is not named here may never be lost. */
const announcedBy: Readonly<Record<string, FindingCode>> = {
  'missing-glyph': 'glyph-missing',
  'not-pdf-ua: no-alt': 'alt-missing',
  'not-pdf-ua: skipped-heading': 'heading-skipped',
}

const unannounced = (losses: readonly string[], findings: readonly Finding[]): readonly string[] =>
  losses.filter((loss) => {
    const code = announcedBy[loss] ?? announcedBy[splitLoss(loss)?.code ?? '']
    return !findings.some((finding) => finding.code === code)
  })

/** The page with its void elements closed: then the same rules hold for it. */
const asXml = (html: string): string =>
  html
    .replace(/^<!doctype html>/, '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<(meta|col|img|br)\b([^>]*)>/g, '<$1$2/>')

const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i

/** Legal characters and every element closed in its order: what makes Word refuse a file before it reads it. */
function expectXml(text: string, path: string): void {
  expect(illegal.exec(text)?.[0], path).toBeUndefined()
  expect(text.isWellFormed(), path).toBe(true)
  const open: string[] = []
  for (const [, slash, name, end] of text.matchAll(
    /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|<(?!\?xml)/g,
  )) {
    if (name === undefined) throw new Error(`${path}: a tag that is none`)
    if (slash) expect(open.pop(), path).toBe(name)
    else if (!end) open.push(name)
  }
  expect(open, path).toEqual([])
}
