import { beforeAll, describe, expect, it } from 'vitest'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { SourceChapter } from '../../../main/export/manuscript/manuscript-source'
import { newReadingMemory } from '../../../main/export/pdf/conformance/reading-memory'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import type { ChapterId } from '../../../shared/domain/ids'
import { doc, figure, h, p, td, th, table, tr } from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'
import { generateChapter } from '../../fixtures/generate-chapter'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { openNative, openWasm, print } from './print'

const chapter = (number: number, content: SourceChapter['content']): SourceChapter =>
  sampleChapter({
    chapterId: `01890000-0000-7000-8000-${String(number).padStart(12, '0')}` as ChapterId,
    title: `Kapitola ${String(number)}`,
    content,
  })

const [long, all, short] = [
  chapter(1, generateChapter(3, 4)),
  sampleChapter({ content: everyNode }),
  chapter(2, doc(h(1, 'Klid'), p('Dýchejte.'), table('Kdo', tr(th(p('Kdo'))), tr(td(p('Vy')))))),
]
const changed = chapter(2, doc(h(1, 'Klid'), p('Dýchejte zhluboka.'), h(1, 'Navíc'), p('Znak bez písma: \u{1F9FF}.')))
const lost = chapter(3, doc(p('Obrázek, který chybí.'), figure('a'.repeat(64), 'Nikde')))

/** What people do between two exports of one pack. */
const edits: readonly (readonly [string, readonly SourceChapter[]])[] = [
  ['as it is', [long, all, short]],
  ['a chapter rewritten, with a character without a glyph', [long, all, changed]],
  ['chapters in another order', [changed, long, all]],
  ['the same chapter twice', [all, long, all, short]],
  ['one chapter less', [long, short]],
  ['a picture that is not there', [long, lost, all]],
  ['as it was at first', [long, all, short]],
]

/** As a program prints that has just been started. */
const forgetful = (workshop: PdfWorkshop): PdfWorkshop => ({
  ...workshop,
  chapterMemory: new Map(),
  readingMemory: newReadingMemory(),
})

const same = async (manuscript: Manuscript, warm: PdfWorkshop, cold: PdfWorkshop): Promise<void> => {
  const [one, other] = [await print(manuscript, warm), await print(manuscript, cold)]
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  expect(one).toEqual(other)
}

describe.each([
  ['native', openNative],
  ['wasm', openWasm],
] as const)('exporting again with the engine %s', (_, open) => {
  let warm: PdfWorkshop
  beforeAll(async () => {
    warm = await open()
  })

  it.each(edits)('gives the bytes of a first export: %s', async (_name, parts) => {
    await same(buildManuscript(sampleSource({ parts })), warm, forgetful(warm))
  })

  it('also beside an engine that has set nothing yet, on another page', async () => {
    const source = sampleSource({ parts: [changed, all], pageSize: 'a5', isTwoSided: true })
    await same(buildManuscript(source), warm, await open())
  })
})
