import type { AssetHash } from '../../../shared/domain/ids'
import type { DocxContext } from './docx-context'
import { isOutsideText } from './fields'
import type { FlatBlock, FlatNode } from './flat-block'
import { childOf, findAllInside, findInside, wholeNumber, type XmlElement } from './xml-element'

const deepestBox = 6
/** Boxes are read as texts of their own, and what older programs would see would come twice. */
const closed = ['w:txbxContent', 'mc:Fallback']

/** What a drawing holds that a document can hold: its pictures, with their words for those who cannot see, and its texts. */
export function readDrawing(element: XmlElement, context: DocxContext): readonly FlatBlock[] {
  if (isOutsideText(context)) return []
  const texts = readTextBoxes(element, context)
  const pictures = [...readBlips(element, context), ...readVmlPictures(element, context)]
  const isEmpty = texts === null && pictures.length === 0
  if (isEmpty && isShown(element)) context.losses.add('drawing')
  return [...pictures.flatMap((figure) => (figure === 'lost' ? [] : [figure])), ...(texts ?? [])]
}

/** An embedded file is never opened; the picture that Word shows for it is kept. */
export function readObject(element: XmlElement, context: DocxContext): readonly FlatBlock[] {
  if (isOutsideText(context)) return []
  context.losses.add('embedded-object')
  return readVmlPictures(element, context).flatMap((figure) => (figure === 'lost' ? [] : [figure]))
}

/** Empty frames and horizontal rules of VML show nothing that could be missed. */
const isShown = (element: XmlElement): boolean =>
  element.name !== 'w:pict' || findInside(element, 'v:shape') !== null || findInside(element, 'v:group') !== null

function readTextBoxes(element: XmlElement, context: DocxContext): readonly FlatBlock[] | null {
  const boxes = findAllInside(element, 'w:txbxContent', closed)
  if (boxes.length === 0) return null
  if (context.depth >= deepestBox) {
    context.losses.add('too-deep')
    return null
  }
  return boxes.flatMap((box) => {
    context.losses.add('text-box')
    return context.walks.blocks(box, { ...context, fields: [], depth: context.depth + 1 })
  })
}

function readBlips(element: XmlElement, context: DocxContext): readonly (FlatNode | 'lost')[] {
  return findAllInside(element, 'a:blip', closed).map((blip) => {
    const asset = takeRelated(blip.attributes['r:embed'], blip.attributes['r:link'], context)
    const properties = findInside(element, 'wp:docPr') ?? findInside(element, 'pic:cNvPr')
    const { descr = '', title = '' } = properties?.attributes ?? {}
    const isDecorative = findInside(element, 'adec:decorative')?.attributes.val === '1'
    const width = wholeNumber(findInside(element, 'wp:extent')?.attributes.cx)
    return asset
      ? figure(asset, { alt: descr === '' ? title : descr, isDecorative, width: share(width, context) })
      : 'lost'
  })
}

function readVmlPictures(element: XmlElement, context: DocxContext): readonly (FlatNode | 'lost')[] {
  return findAllInside(element, 'v:shape', closed).flatMap((shape) => {
    const image = childOf(shape, 'v:imagedata')
    if (!image) return []
    const asset = takeRelated(image.attributes['r:id'], undefined, context)
    const points = /(?:^|;)\s*width:\s*([\d.]+)pt/i.exec(shape.attributes.style ?? '')?.[1]
    const width = points === undefined ? null : Number(points) * 12_700
    const alt = shape.attributes.alt ?? image.attributes['o:title'] ?? ''
    return [asset ? figure(asset, { alt, isDecorative: false, width: share(width, context) }) : 'lost']
  })
}

/** Pictures outside the file are not loaded, whatever their address is. */
function takeRelated(embedded: string | undefined, linked: string | undefined, context: DocxContext): AssetHash | null {
  const relation = context.relations.get(embedded ?? linked ?? '')
  if (!relation) context.losses.add('missing-picture')
  else if (relation.part === null) context.losses.add('remote-picture')
  else return context.takePicture(relation.part)
  return null
}

/** Per cent of the text's width. */
function share(width: number | null, { textWidth }: DocxContext): number {
  if (width === null || width <= 0) return 100
  return Math.min(Math.max(Math.round((width / textWidth) * 100), 10), 100)
}

interface Figure {
  readonly alt: string
  readonly isDecorative: boolean
  readonly width: number
}

function figure(asset: AssetHash, { alt, isDecorative, width }: Figure): FlatNode {
  const words = alt.toWellFormed().trim().slice(0, 2000).toWellFormed()
  const attrs = { asset, alt: isDecorative ? '' : words, decorative: isDecorative, width, caption: '' }
  return { type: 'node', node: { type: 'figure', attrs } }
}
