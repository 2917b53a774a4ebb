import { describe, expect, it } from 'vitest'
import { inspectAnnexFile } from '../../../main/services/annexes/inspect-annex-file'
import {
  dynamicFormPdf,
  filledPdf,
  layeredPdf,
  linkedPdf,
  lockedPdf,
  plainPdf,
  scannedPdf,
  scriptedPdf,
} from '../../fixtures/annex-files'

const look = async (bytes: Uint8Array) => {
  const facts = await inspectAnnexFile('list.pdf', bytes)
  return facts.ok ? facts.value : facts.error
}

describe('a PDF that is to be bound in', () => {
  it('is told by its pages and by how it can be read', async () => {
    expect(await look(await plainPdf({ pages: 3 }))).toEqual({ pages: 3, reading: 'text', language: '', dropped: [] })
    expect(await look(await scannedPdf(4))).toMatchObject({ pages: 4, reading: 'pictures' })
  })

  it('says what of it will not come along', async () => {
    expect(await look(await scriptedPdf())).toMatchObject({ dropped: ['scripts', 'files'] })
    expect(await look(await filledPdf())).toMatchObject({ dropped: ['fields'] })
    expect(await look(await linkedPdf())).toMatchObject({ dropped: ['links'] })
    expect(await look(await layeredPdf())).toMatchObject({ dropped: ['layers'] })
  })

  it('is refused when it is locked', async () => {
    expect(await look(await lockedPdf())).toEqual({ code: 'annex-locked', params: { name: 'list.pdf' } })
  })

  it('is refused when another program makes its pages', async () => {
    expect(await look(await dynamicFormPdf())).toEqual({ code: 'annex-form', params: { name: 'list.pdf' } })
  })

  it.each([
    ['text', Buffer.from('Toto není PDF.')],
    ['nothing', Buffer.alloc(0)],
    ['only a head', Buffer.from('%PDF-1.7\n%%EOF\n')],
    ['noise', Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256))],
  ])('is refused when it is %s', async (_, bytes) => {
    expect(await look(bytes)).toEqual({ code: 'annex-damaged', params: { name: 'list.pdf' } })
  })

  it('is refused when its pages were cut off', async () => {
    const whole = await plainPdf({ pages: 5 })
    expect(await look(whole.subarray(0, Math.floor(whole.length * 0.4)))).toMatchObject({ code: 'annex-damaged' })
  })

  it('is refused when it is larger than anybody can send', async () => {
    expect(await look(new Uint8Array(60_000_001))).toMatchObject({ code: 'annex-too-large' })
  })
})
