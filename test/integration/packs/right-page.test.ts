import { beforeAll, describe, expect, it } from 'vitest'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { keepPrintedPictures } from '../../../main/services/exporting/gather-pictures'
import type { OutputFormat } from '../../../shared/domain/edition'
import { doc, p } from '../../fixtures/builders'
import { otherChapterId } from '../../fixtures/every-node'
import { readDocx } from '../../fixtures/read-docx'
import { everyNodeChapterId, sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { openNative, openWasm, print } from '../pdf/print'
import { readBook, type ReadBook } from '../pdf/read-book'
import { readOutsideArtifacts } from '../pdf/read-outside-artifacts'
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

const manuscriptOf = (startsOnRightPage: boolean) => keepPrintedPictures(buildManuscript(source(startsOnRightPage)))

let plain: Files
let right: Files
let printed: Readonly<Record<'native' | 'wasm', readonly [Uint8Array, Uint8Array]>>
beforeAll(async () => {
  const native = await openNative()
  plain = await writeAllFormats(source(false), native)
  right = await writeAllFormats(source(true), native)
  native.engine.dispose()
  const wasm = await openWasm()
  const set = async (isRight: boolean) => (await print(manuscriptOf(isRight), wasm)).bytes
  printed = { native: [plain.pdf, right.pdf], wasm: [await set(false), await set(true)] }
  wasm.engine.dispose()
})

const withoutNumbers = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/\d+/g, '')
const oddSections = (bytes: Uint8Array) =>
  readDocx(bytes).part('word/document.xml').split('<w:type w:val="oddPage"/>').length - 1

describe('a chapter that starts on a right page', () => {
  it.each(['native', 'wasm'] as const)(
    'opens on an odd page in a two-sided PDF of the %s engine, after a page that says nothing to anybody',
    async (engine) => {
      const [before, after] = printed[engine]
      const indexIn = ({ pages }: ReadBook) => pages.findIndex(({ text }) => text.includes('Zvláštní začátek'))
      const pageNumber = (book: ReadBook) => indexIn(book) + 1
      // Without the option it would open on a left page: otherwise this test would show nothing.
      expect(pageNumber(await readBook(before)) % 2).toBe(0)
      const book = await readBook(after)
      const opening = indexIn(book)
      expect(pageNumber(book)).toBe(pageNumber(await readBook(before)) + 1)
      expect(pageNumber(book) % 2).toBe(1)
      expect(book.pages[opening]?.roles).toContain('H1')
      const blank = book.pages[opening - 1]
      expect(blank?.roles.filter((role) => role !== 'Root')).toEqual([])
      const said = await readOutsideArtifacts(after)
      expect(said[opening - 1]).toBe('')
      expect(said[opening]).toContain('Zvláštní začátek')
      // The running foot is an artifact; if it were not told apart, nothing would be.
      expect(said[opening]?.length).toBeLessThan(book.pages[opening]?.text.length ?? 0)
    },
  )

  it('keeps its number in the contents and its label', async () => {
    const book = await readBook(right.pdf)
    const opening = book.pages.findIndex(({ text }) => text.includes('Zvláštní začátek'))
    const contents = book.pages.find(({ text }) => text.includes('Hranice') && text.includes('Druhá'))
    expect(contents?.text).toMatch(new RegExp(`Hranice[ .]*${book.labels[opening] ?? '-'}(?!\\d)`))
  })

  it('has a section of its own in Word that begins on an odd page', () => {
    expect(oddSections(right.docx)).toBe(oddSections(plain.docx) + 1)
  })

  it.each(['html', 'txt'] as const)('changes nothing in %s but numbers of pages', (format) => {
    expect(withoutNumbers(right[format])).toBe(withoutNumbers(plain[format]))
  })
})
