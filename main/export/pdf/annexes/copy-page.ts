import { deflateSync } from 'node:zlib'
import {
  type PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFContext,
  type PDFObjectCopier,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib'
import { shownNotes, type ShownNote } from './flatten-notes'
import { pageContent } from './page-content'
import { unitMatrix, type Sheet } from './page-sheet'
import { nameOf } from './pdf-names'

export interface CopiedPage {
  /** A form that paints the page into the unit square, as a picture does. */
  readonly form: PDFRef
  readonly stream: PDFRawStream
}

interface Packed {
  readonly bytes: Uint8Array
  readonly entries: readonly (readonly [PDFName, PDFName | PDFDict | PDFArray])[]
}

/** The content as it lies in the file, where it is one stream that nothing is added to. */
function asItLies(page: PDFPage): Packed | null {
  const contents = page.node.Contents()
  if (!(contents instanceof PDFRawStream)) return null
  const filter = contents.dict.lookup(nameOf('Filter'))
  if (!(filter instanceof PDFName) || filter.decodeText() !== 'FlateDecode') return null
  if (contents.dict.has(nameOf('DecodeParms'))) return null
  return { bytes: contents.getContents(), entries: [[nameOf('Filter'), filter]] }
}

function withNotes(page: PDFPage, notes: readonly string[]): Packed {
  const painted = notes.length === 0 ? [] : [Buffer.from(`\n/Artifact BMC\n${notes.join('\n')}\nEMC\n`)]
  const content = Buffer.from(pageContent(page))
  const whole =
    notes.length === 0 ? content : Buffer.concat([Buffer.from('q\n'), content, Buffer.from('\nQ'), ...painted])
  return { bytes: new Uint8Array(deflateSync(whole)), entries: [[nameOf('Filter'), nameOf('FlateDecode')]] }
}

const written = (value: number): string => Number(value.toFixed(6)).toString()

/** Names the appearances in the resources of the copied page and says how each is painted. */
function paintNotes(notes: readonly ShownNote[], resources: PDFDict, copier: PDFObjectCopier): readonly string[] {
  if (notes.length === 0) return []
  const known = resources.lookup(nameOf('XObject'))
  const objects = known instanceof PDFDict ? known.clone() : resources.context.obj({})
  resources.set(nameOf('XObject'), objects)
  return notes.map(({ appearance, matrix }, at) => {
    const name = `SkriptaNote${String(at)}`
    objects.set(nameOf(name), copier.copy(appearance))
    return `q ${matrix.map(written).join(' ')} cm /${name} Do Q`
  })
}

/** Copies what a page paints into another document. Fonts and pictures that pages share are copied once. */
export function copyPage(page: PDFPage, sheet: Sheet, target: PDFContext, copier: PDFObjectCopier): CopiedPage {
  const own = page.node.Resources()
  const resources = own ? copier.copy(own.clone()) : target.obj({})
  const notes = paintNotes(shownNotes(page), resources, copier)
  const packed = (notes.length === 0 ? asItLies(page) : null) ?? withNotes(page, notes)
  const group = page.node.get(nameOf('Group'))
  const dict = target.obj({
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [...sheet.box],
    Matrix: [...unitMatrix(sheet)],
    Resources: resources,
  })
  for (const [key, value] of packed.entries) dict.set(key, value)
  if (group) dict.set(nameOf('Group'), copier.copy(group))
  const stream = PDFRawStream.of(dict, packed.bytes)
  return { form: target.register(stream), stream }
}
