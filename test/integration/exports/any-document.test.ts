import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { JSDOM } from 'jsdom'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { preflight } from '../../../main/export/manuscript/preflight'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { writePdf } from '../../../main/export/pdf/write-pdf'
import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
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

  it('exports as PDF and as DOCX, for participants and for trainers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { minLength: 6, maxLength: 6 }), fc.constantFrom('participant' as const, 'trainer' as const), async (documents, kind) => {
        const source = sampleSource({ kind, parts: documents.map((json) => sampleChapter({ content: accepted(json) })) })
        const manuscript = buildManuscript(source)
        const stops = preflight(source, manuscript).filter((finding) => finding.severity === 'stop')
        expect(stops).toEqual([])
        const pdf = await writePdf(manuscript, samplePictures, workshop, () => undefined)
        expect(pdf.ok ? '' : pdf.error.detail).toBe('')
        const docx = readDocx((await writeDocx(manuscript, samplePictures, null)).bytes)
        for (const path of docx.paths.filter((one) => /\.(xml|rels)$/.test(one))) expectXml(docx.part(path), path)
      }),
      { seed, numRuns: 10, endOnFailure: true },
    )
  }, 120_000)
})

const parser = new (new JSDOM('').window.DOMParser)()

function expectXml(text: string, path: string): void {
  const error = parser.parseFromString(text, 'application/xml').querySelector('parsererror')
  expect(error?.textContent ?? '', path).toBe('')
}
