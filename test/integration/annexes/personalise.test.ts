import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDeclared } from '../../../main/export/pdf/conformance/check-declared'
import { checkPdf } from '../../../main/export/pdf/conformance/check-pdf'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'
import { personalise } from '../../../main/export/pdf/copies/personalise'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { openNative, openWasm, print } from '../pdf/print'
import { readBook } from '../pdf/read-book'
import { readLogicalText } from '../pdf/read-logical-text'

let native: PdfWorkshop
let wasm: PdfWorkshop
let book: Uint8Array

beforeAll(async () => {
  native = await openNative()
  wasm = await openWasm()
  book = (await print(sampleManuscript, native)).bytes
})
afterAll(() => {
  native.engine.dispose()
  wasm.engine.dispose()
})

const names = [
  'Výtisk pro: Žofie Příkrá',
  'Výtisk pro: Олена Щербак-Їжакевич',
  'Výtisk pro: Łukasz Gżegżółka (Úřad práce)',
  'Výtisk pro: Ștefan Țepeș, ქეთევან, Ἑλένη, עדה',
  `Výtisk pro: ${'Maximilián Přemysl '.repeat(6)}`.slice(0, 120).trim(),
]

async function copiesOf(pdf: Uint8Array, all: readonly string[], workshop = native) {
  const made = await personalise(pdf, all, workshop)
  if (!made.ok) throw new Error(made.error.detail)
  const { base, tails, losses } = made.value
  return { base, losses, files: tails.map((tail) => new Uint8Array(Buffer.concat([base, tail]))) }
}

/** The reader of the test tells a space at the end of a line in more than one way. */
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('personal copies', () => {
  it.each(['native', 'wasm'] as const)(
    'name their reader on every page and stay PDF/UA and PDF/A, set by %s',
    async (engine) => {
      const { files, losses } = await copiesOf(book, names, engine === 'native' ? native : wasm)
      expect(losses).toEqual([])
      const logical = await readLogicalText(book)
      for (const [at, bytes] of files.entries()) {
        expect(checkPdf(new PdfFile(bytes))).toEqual([])
        expect(checkDeclared(bytes)).toEqual([])
        const read = await readBook(bytes)
        for (const page of read.pages)
          expect(page.text.replaceAll(' ', '')).toContain((names[at] ?? '').slice(0, 20).replaceAll(' ', ''))
        expect(spaced((await readLogicalText(bytes)).text)).toBe(spaced(logical.text))
      }
    },
  )

  it('hold one name and no other, also not in what a reader does not see', async () => {
    const { base, files } = await copiesOf(book, ['Radka Malá', 'Tomáš Veselý'])
    const [first, second] = await Promise.all(files.map(readBook))
    expect([first?.text.includes('Radka Malá'), first?.text.includes('Veselý')]).toEqual([true, false])
    expect([second?.text.includes('Radka Malá'), second?.text.includes('Veselý')]).toEqual([false, true])
    expect((await readBook(base)).text).toBe((await readBook(book)).text)
  })

  it('are the same bytes when they are made again, and differ from each other', async () => {
    const [one, again] = [await copiesOf(book, names), await copiesOf(book, names)]
    expect(one.files.map((file, at) => Buffer.compare(file, again.files[at] ?? new Uint8Array()))).toEqual(
      names.map(() => 0),
    )
    const ids = one.files.map((file) => JSON.stringify(new PdfFile(file).trailer.get('ID')))
    expect(new Set(ids).size).toBe(names.length)
  })

  it('fit the name on pages for a phone, however long it is', async () => {
    const phone = {
      ...sampleManuscript,
      page: { ...sampleManuscript.page, variant: 'phone', isTwoSided: false },
    } as const
    const { files } = await copiesOf((await print(phone, native)).bytes, names)
    for (const file of files) {
      const [, page] = (await readBook(file)).pages
      const pieces = page?.pieces.filter(({ y, text }) => y < 15 && text.trim() !== '') ?? []
      expect(pieces.length).toBeGreaterThan(0)
      for (const { x } of pieces) expect(x >= 0 && x < (page?.width ?? 0)).toBe(true)
    }
  })

  it('say which characters no type face has', async () => {
    const { losses } = await copiesOf(book, ['山田'])
    expect(losses).toEqual(['missing-glyph: 山 田'])
  })
})
