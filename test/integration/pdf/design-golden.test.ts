import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { designDigest } from './design-digest'
import { everyBlock } from './every-block'
import { openNative, openWasm, print } from './print'

const books: Readonly<Record<string, Manuscript>> = {
  'a4-two-sided': everyBlock(),
  'a4-one-sided': everyBlock({ notes: 'chapters' }, { isTwoSided: false }),
  'a5-justified': everyBlock({ isJustified: true, hasLinkNotes: true }, { pageSize: 'a5' }),
  phone: everyBlock({ variant: 'phone' }),
  large: everyBlock({ variant: 'large', notes: 'end' }),
}

/**
 * The places of everything in a book that has every block. A change of the design changes these files: look at the
 * pages (`node test/integration/pdf/golden/pictures.mjs`), then accept them with `vitest -u`.
 */
describe('the design of the book', () => {
  let native: PdfWorkshop
  let wasm: PdfWorkshop
  beforeAll(async () => {
    native = await openNative()
    wasm = await openWasm()
  })

  it.each(Object.entries(books))('stands where it stood: %s', async (name, manuscript) => {
    const written = await print(manuscript, native)
    mkdirSync('test-results/design', { recursive: true })
    writeFileSync(`test-results/design/${name}.pdf`, written.bytes)
    await expect(await designDigest(written)).toMatchFileSnapshot(`golden/${name}.txt`)
  })

  it.each(Object.entries(books))('is the same from the other engine: %s', async (name, manuscript) => {
    await expect(await designDigest(await print(manuscript, wasm))).toMatchFileSnapshot(`golden/${name}.txt`)
  })
})
