import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { writeHtml } from '../../../main/export/html/write-html'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { eachBlock } from '../../../main/export/manuscript/each-block'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import { plainInlines } from '../../../main/export/manuscript/plain-inlines'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { writeText } from '../../../main/export/text/write-text'
import { manuscriptWords } from '../../fixtures/manuscript-words'
import { pageText } from '../../fixtures/page-text'
import { samplePictures } from '../../fixtures/pictures'
import { readDocx } from '../../fixtures/read-docx'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { sampleSource } from '../../fixtures/sample-source'
import { openNative, print } from '../pdf/print'
import { readBook } from '../pdf/read-book'

const manuscripts: Readonly<Record<string, Manuscript>> = {
  sample: sampleManuscript,
  'every node': buildManuscript(sampleSource({ kind: 'trainer' })),
  'every node for participants': buildManuscript(sampleSource()),
}

/** Letters, digits and hyphens: formats differ in spaces and signs. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}\u2010-]/gu, '')
const headingsOf = ({ parts }: Manuscript): readonly string[] =>
  parts.flatMap((part) => [
    part.title,
    ...(part.type === 'chapter' ? [...eachBlock(part.blocks)] : []).flatMap((block) =>
      block.type === 'heading' ? [plainInlines(block.inlines)] : [],
    ),
  ])
const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

describe('PDF, DOCX, HTML and plain text of one manuscript', () => {
  let workshop: PdfWorkshop
  beforeAll(async () => {
    workshop = await openNative()
  })

  it.each(Object.keys(manuscripts))(
    'say the same of %s',
    async (name) => {
      const manuscript = manuscripts[name] ?? sampleManuscript
      const html = new TextDecoder().decode(writeHtml(manuscript, samplePictures, null).bytes)
      const docx = readDocx((await writeDocx(manuscript, samplePictures, null)).bytes)
      const book = await readBook((await print(manuscript, workshop)).bytes)
      const formats = {
        html: letters(pageText(html)),
        docx: letters(docx.text('word/document.xml') + docx.text('word/footnotes.xml')),
        txt: letters(new TextDecoder().decode(writeText(manuscript, null).bytes)),
        pdf: letters(book.text.replaceAll('\u00ad', '')),
      }
      const notes = footnotesOf(manuscript)
      const wanted = [...manuscriptWords(manuscript), ...notes].flatMap((one) => one.split(/\s+/)).map(letters)
      for (const [format, text] of Object.entries(formats)) {
        expect({ format, missing: wanted.filter((word) => !text.includes(word)) }).toEqual({ format, missing: [] })
      }
      const headings = headingsOf(manuscript)
      for (const heading of headings) {
        for (const format of ['html', 'docx', 'txt'] as const)
          expect(formats[format], format).toContain(letters(heading))
      }
      // The title, the contents and the two lists at the end are headings of the page as well.
      const lists = Number(manuscript.glossary.length > 0) + Number(manuscript.sources.length > 0)
      expect(countOf(html, /<h[1-6][ >]/g)).toBe(headings.length + 2 + lists)
      expect(countOf(html, /role="doc-noteref"/g)).toBe(notes.length)
      expect(countOf(docx.part('word/document.xml'), /<w:footnoteReference /g)).toBe(notes.length)
    },
    60_000,
  )
})

function footnotesOf(manuscript: Manuscript): readonly string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 'footnote' && 'inlines' in value && Array.isArray(value.inlines))
        found.push(value.inlines.map((one: { readonly text?: string }) => one.text ?? '').join(''))
      Object.values(value).forEach(visit)
    }
  }
  visit(manuscript.parts)
  return found
}
