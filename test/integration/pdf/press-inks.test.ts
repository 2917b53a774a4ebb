import { describe, expect, it } from 'vitest'
import { PdfFile } from '../../../main/export/pdf/conformance/pdf-file'
import { checkPdf } from '../../../main/export/pdf/conformance/check-pdf'
import type { Block } from '../../../main/export/manuscript/manuscript-blocks'
import { hashOf } from '../../fixtures/pictures'
import { chapterOf } from './small-manuscript'
import { openNative, openWasm, print } from './print'

const segment = (marker: number, ...bytes: readonly number[]): readonly number[] => [
  0xff,
  marker,
  (bytes.length + 2) >> 8,
  (bytes.length + 2) & 255,
  ...bytes,
]
const [components, ones] = [[1, 2, 3, 4], Array.from({ length: 64 }, () => 1)]
/** One code of one bit, for nothing. */
const onlyZero = [1, ...Array.from({ length: 15 }, () => 0), 0]

/** Eight by eight points of one tone in the four inks of a press, as small as such a JPEG can be. */
const inInks = new Uint8Array([
  ...[0xff, 0xd8],
  ...segment(0xdb, 0, ...ones),
  ...segment(0xc0, 8, 0, 8, 0, 8, 4, ...components.flatMap((id) => [id, 0x11, 0])),
  ...segment(0xc4, 0x00, ...onlyZero),
  ...segment(0xc4, 0x10, ...onlyZero),
  ...segment(0xda, 4, ...components.flatMap((id) => [id, 0x00]), 0, 63, 0),
  ...[0x00, 0xff, 0xd9],
])

const asset = hashOf(inInks)
const figure: Block = {
  type: 'figure',
  id: null,
  anchor: '',
  number: '',
  asset,
  alt: 'Logo tiskárny',
  isDecorative: false,
  width: 40,
  caption: '',
}
const manuscript = chapterOf([figure], { pictures: { [asset]: { mediaType: 'image/jpeg', width: 8, height: 8 } } })

describe.each([
  ['native', openNative],
  ['wasm', openWasm],
] as const)('a picture in the inks of a press, engine %s', (_, open) => {
  it('is printed, named as what keeps the file out of the archive, and no reason not to issue it', async () => {
    const written = await print(manuscript, await open(), { [asset]: inInks })
    expect(written.losses.join()).toContain('not-pdf-a: picture in CMYK without a colour profile')
    expect(written.failedChecks).toEqual([])
    const problems = checkPdf(new PdfFile(written.bytes))
    expect(new Set(problems.map(({ standard }) => standard))).toEqual(new Set(['a']))
    const text = Buffer.from(written.bytes).toString('latin1')
    expect(text).not.toContain('<pdfaid:part>')
    expect(text).toContain('<pdfuaid:part>1')
  })
})
