import { hash } from 'node:crypto'
import type { AssetHash } from '../../../shared/domain/ids'
import type { ImportedPicture } from '../imported-text'
import type { LossCounter } from '../loss-counter'
import { element, isElement, textOf, type HtmlElement, type HtmlNode } from './html-node'

export interface PictureSources {
  /** Finds `data-file` of a figure among files that are known; null when there is none of this name. */
  readonly findPicture: (name: string) => AssetHash | null
  readonly take: (picture: ImportedPicture) => void
  readonly losses: LossCounter
  /** True for bytes that the library can keep. */
  readonly isPicture: (bytes: Uint8Array, name: string) => boolean
}

const inline = /^data:image\/[a-z0-9.+-]+;base64,([a-z0-9+/=\s]+)$/i
const firstBytes = ['89504e470d0a1a0a', 'ffd8ff', '474946383761', '474946383961', '52494646'] as const

/** An `img` or `figure` as the schema's figure; null when its picture did not come along, which is counted. */
export function readPictureElement(source: HtmlElement, sources: PictureSources): HtmlElement | null {
  const image = source.name === 'img' ? source : findImage(source.children)
  const asset = 'data-file' in source.attributes ? knownPicture(source, sources) : inlinePicture(image, sources)
  if (!asset) return null
  const caption = textOf(source.children.filter((child) => isElement(child, 'figcaption')))
  const own = Object.fromEntries(
    Object.entries(source.attributes).filter(([name]) => name.startsWith('data-') && name !== 'data-file'),
  )
  return element(
    'figure',
    {
      ...(image && imageText(image)),
      ...(caption ? { 'data-caption': caption.slice(0, 2000) } : {}),
      ...own,
      'data-asset': asset,
    },
    [],
  )
}

function knownPicture({ attributes }: HtmlElement, { findPicture, losses }: PictureSources): AssetHash | null {
  const asset = findPicture(attributes['data-file'] ?? '')
  if (!asset) losses.add('missing-picture')
  return asset
}

function inlinePicture(image: HtmlElement | null, { take, losses, isPicture }: PictureSources): AssetHash | null {
  const source = image?.attributes.src?.trim() ?? ''
  const data = inline.exec(source)?.[1]
  if (!data) {
    losses.add(source === '' ? 'missing-picture' : 'remote-picture')
    return null
  }
  const bytes = new Uint8Array(Buffer.from(data, 'base64'))
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  if (!firstBytes.some((known) => start.startsWith(known)) || !isPicture(bytes, image?.attributes.alt ?? '')) {
    losses.add('unsupported-picture')
    return null
  }
  const asset = hash('sha256', bytes, 'hex') as AssetHash
  take({ hash: asset, name: image?.attributes.alt?.slice(0, 200) ?? '', bytes })
  return asset
}

/** An empty `alt` says that the picture is decoration; a missing one says nothing. */
function imageText({ attributes: { alt } }: HtmlElement): Readonly<Record<string, string>> {
  if (alt === undefined) return {}
  return alt.trim() === '' ? { 'data-decorative': 'true' } : { 'data-alt': alt.slice(0, 2000) }
}

function findImage(nodes: readonly HtmlNode[]): HtmlElement | null {
  for (const node of nodes) {
    if (node.type === 'text') continue
    const inside = node.name === 'img' ? node : findImage(node.children)
    if (inside) return inside
  }
  return null
}
