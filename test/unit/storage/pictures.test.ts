import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAsset } from '../../../main/services/library/add-asset'
import { readAsset } from '../../../main/services/library/read-asset'
import { readPicture } from '../../../main/storage/pictures/read-picture'
import type { AssetHash } from '../../../shared/domain/ids'
import { samplePng, samplePngHash, sampleSvg } from '../../fixtures/pictures'
import { code, TemporaryLibrary, value } from './temporary-library'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  )
const svg = (inside: string, attributes = 'width="10" height="20"') =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)
const hugePng = (() => {
  const copy = Buffer.from(samplePng)
  copy.writeUInt32BE(30_000, 16)
  copy.writeUInt32BE(30_000, 20)
  return new Uint8Array(copy)
})()
const jpeg = bytes(
  [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 40, 0, 60, 3],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
)
const webp = bytes('RIFF', [0, 0, 0, 0], 'WEBP', 'VP8X', [10, 0, 0, 0, 0, 0, 0, 0], [59, 0, 0], [39, 0, 0], [0, 0])
const lossless = bytes(
  'RIFF',
  [0, 0, 0, 0],
  'WEBP',
  'VP8L',
  [0, 0, 0, 0, 0x2f, 59, 0xc0, 0x09, 0],
  [0, 0, 0, 0, 0, 0, 0, 0],
)

describe('a picture', () => {
  it.each([
    ['PNG', samplePng, { mediaType: 'image/png', width: 60, height: 40 }],
    ['JPEG', jpeg, { mediaType: 'image/jpeg', width: 60, height: 40 }],
    ['GIF', bytes('GIF89a', [60, 0, 40, 0, 0, 0, 0, 0]), { mediaType: 'image/gif', width: 60, height: 40 }],
    ['WebP', webp, { mediaType: 'image/webp', width: 60, height: 40 }],
    ['lossless WebP', lossless, { mediaType: 'image/webp', width: 60, height: 40 }],
    ['SVG', sampleSvg, { mediaType: 'image/svg+xml', width: 320, height: 160 }],
    [
      'SVG with a declaration and only a view box',
      new TextEncoder().encode('<?xml version="1.0"?>\n<!-- x --><svg viewBox="0 0 30 20.4"></svg>'),
      { mediaType: 'image/svg+xml', width: 30, height: 20 },
    ],
    [
      'SVG in millimetres',
      svg('', 'width="25.4mm" height="1in"'),
      { mediaType: 'image/svg+xml', width: 96, height: 96 },
    ],
  ])('is told as %s by its bytes, whatever its name', (_, data, facts) => {
    expect(value(readPicture(data, 'obrázek.txt'))).toEqual(facts)
  })

  it.each([
    ['words', bytes('just words')],
    ['nothing', new Uint8Array()],
    ['a PDF', bytes('%PDF-1.7 ...')],
    ['a TIFF', bytes('II*\0', [8, 0, 0, 0])],
    ['an EMF', bytes([1, 0, 0, 0, 88, 0, 0, 0], ' EMF')],
    ['a WMF', bytes([0xd7, 0xcd, 0xc6, 0x9a, 0, 0])],
    ['a ZIP that goes on as a picture', bytes('PK', [3, 4, 20, 0], 'GIF89a', [60, 0, 40, 0])],
    ['a PNG that ends after its header', samplePng.slice(0, 33)],
    ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9])],
    ['HTML', bytes('<html><svg width="1" height="1"></svg></html>')],
    ['an SVG without any size', svg('', '')],
    ['an SVG with a script', svg('<script>alert(1)</script>')],
    ['an SVG with a script under another prefix', svg('<x:ScRipt xmlns:x="http://www.w3.org/2000/svg"/>')],
    ['an SVG with foreign content', svg('<foreignObject><p/></foreignObject>')],
    ['an SVG with a handler', svg('<rect onload="alert(1)"/>')],
    ['an SVG with a picture from elsewhere', svg('<image href="http://evil.example/x"/>')],
    ['an SVG with a picture from the disk', svg("<image xlink:href='file:///etc/passwd'/>")],
    ['an SVG with an escaped address', svg('<image href="&#104;ttp://evil.example/x"/>')],
    ['an SVG that reaches out by style', svg('<rect style="fill:url(http://evil.example/#a)"/>')],
    ['an SVG with an import', svg('<style>@import "http://evil.example/x.css";</style>')],
    [
      'an SVG with an entity',
      new TextEncoder().encode('<!DOCTYPE svg [<!ENTITY a "b">]><svg width="1" height="1">&a;</svg>'),
    ],
    ['an SVG with a link that runs', svg('<a href="javascript:alert(1)"><rect/></a>')],
    [
      'an SVG that animates its address',
      svg('<image href="#a"><set attributeName="href" to="http://evil.example"/></image>'),
    ],
    ['an SVG that is not UTF-8', bytes('<svg width="1" height="1">', [0xff, 0xfe], '</svg>')],
  ])('is refused when it is %s', (_, data) => {
    expect(code(readPicture(data, 'x'))).toBe('asset-unsupported')
  })

  it.each([
    ['30,000 × 30,000 points', hugePng],
    ['2 MB of SVG', svg(`<!--${'x'.repeat(2_000_000)}-->`)],
    ['60,000 elements', svg('<g/>'.repeat(60_000))],
    ['60 MB', new Uint8Array(60_000_000)],
  ])('is refused as too large with %s', (_, data) => {
    expect(code(readPicture(data, 'x'))).toBe('asset-too-large')
  })

  it('is told from what only begins like one, however many comments stand before', () => {
    const comments = '<!-- - -->\n'.repeat(40_000)
    const read = (text: string) => readPicture(Buffer.from(comments + text), 'x')
    expect(code(read('<sv'))).toBe('asset-unsupported')
    expect(read('<svg width="1" height="1"></svg>').ok).toBe(true)
  })

  it('may refer to its own parts and to pictures inside it', () => {
    expect(
      readPicture(svg('<use href="#a"/><rect fill="url(#g)"/><image href="data:image/png;base64,AA=="/>'), 'x').ok,
    ).toBe(true)
  })
})

describe('a stored picture', () => {
  let library: TemporaryLibrary
  beforeEach(() => {
    library = new TemporaryLibrary()
  })
  afterEach(() => library.remove())

  it('is kept once under the hash of its bytes and comes back the same', () => {
    const first = value(addAsset(library.context, { name: 'plán.png', bytes: samplePng }))
    expect(first).toEqual({
      hash: samplePngHash,
      mediaType: 'image/png',
      bytes: samplePng.length,
      width: 60,
      height: 40,
      name: 'plán.png',
    })
    expect(value(addAsset(library.context, { name: 'jiný název.png', bytes: samplePng }))).toEqual(first)
    library.reopen()
    const read = value(readAsset(library.context, { hash: samplePngHash }))
    expect(read.mediaType).toBe('image/png')
    expect(Buffer.from(read.bytes).equals(Buffer.from(samplePng))).toBe(true)
  })

  it('is missing or damaged in so many words', () => {
    expect(code(readAsset(library.context, { hash: 'ab'.repeat(32) as AssetHash }))).toBe('asset-missing')
    value(addAsset(library.context, { name: 'x', bytes: samplePng }))
    library.context.database.exec('DROP TRIGGER asset_is_immutable')
    library.context.database.run('UPDATE asset SET data = ?', new Uint8Array([...samplePng, 0]))
    expect(code(readAsset(library.context, { hash: samplePngHash }))).toBe('damaged-content')
  })
})
