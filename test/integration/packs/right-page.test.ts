import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import type { OutputFormat } from '../../../shared/domain/edition'
import { doc, p } from '../../fixtures/builders'
import { otherChapterId } from '../../fixtures/every-node'
import { readDocx } from '../../fixtures/read-docx'
import { everyNodeChapterId, sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { openNative } from '../pdf/print'
import { readBook } from '../pdf/read-book'
import { writeAllFormats } from './write-all-formats'

type Files = Readonly<Record<OutputFormat, Uint8Array>>

const source = (startsOnRightPage: boolean) =>
  sampleSource({
    parts: [
      sampleChapter({ content: doc(p('Krátká kapitola.')) }),
      sampleChapter({ chapterId: everyNodeChapterId, title: 'Druhá', content: doc(p('Krátká kapitola.')) }),
      sampleChapter({
        chapterId: otherChapterId,
        title: 'Hranice',
        startsOnRightPage,
        content: doc(p('Zvláštní začátek')),
      }),
    ],
  })

let workshop: PdfWorkshop
let plain: Files
let right: Files
beforeAll(async () => {
  workshop = await openNative()
  plain = await writeAllFormats(source(false), workshop)
  right = await writeAllFormats(source(true), workshop)
})
afterAll(() => workshop.engine.dispose())

const withoutNumbers = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/\d+/g, '')
const oddSections = (bytes: Uint8Array) =>
  readDocx(bytes).part('word/document.xml').split('<w:type w:val="oddPage"/>').length - 1

describe('a chapter that starts on a right page', () => {
  it('stands on one in a two-sided PDF, after a page without a word of text', async () => {
    const indexIn = (pages: readonly { readonly text: string }[]) =>
      pages.findIndex(({ text }) => text.includes('Zvláštní začátek'))
    const before = await readBook(plain.pdf)
    expect(indexIn(before.pages) % 2).toBe(1)
    const after = await readBook(right.pdf)
    expect(indexIn(after.pages)).toBe(indexIn(before.pages) + 1)
    expect(after.pages[indexIn(after.pages) - 1]?.text).not.toContain('kapitola')
  })

  it('has a section of its own in Word that begins on an odd page', () => {
    expect(oddSections(right.docx)).toBe(oddSections(plain.docx) + 1)
  })

  it.each(['html', 'txt'] as const)('changes nothing in %s but numbers of pages', (format) => {
    expect(withoutNumbers(right[format])).toBe(withoutNumbers(plain[format]))
  })
})
