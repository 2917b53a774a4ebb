import type { AssetHash } from '../../../shared/domain/ids'
import type { PictureFacts } from '../manuscript/manuscript'
import type { DocxPicture } from './docx-context'
import { emblemSvg } from '../manuscript/emblem-svg'
import type { Rasterise } from './rasterise-svg'

/** Pixels across the text block at 300 dpi: sharp in print, small enough to mail. */
const printWidth = 1440

export interface PreparedPictures {
  readonly pictures: ReadonlyMap<string, DocxPicture>
  readonly emblem: DocxPicture | null
  readonly losses: readonly string[]
}

/** A manuscript, or a paper of a workshop. */
export interface Pictured {
  readonly pictures: Readonly<Record<AssetHash, PictureFacts>>
  readonly cover: { readonly publicity: { readonly hasEmblem: boolean } | null } | null
}

/** Pictures in the formats that Word shows everywhere; what cannot be turned into one is named. */
export async function preparePictures(
  manuscript: Pictured,
  bytes: Readonly<Record<AssetHash, Uint8Array>>,
  rasteriser: () => Promise<Rasterise>,
): Promise<PreparedPictures> {
  const pictures = new Map<string, DocxPicture>()
  const losses: string[] = []
  const known: Readonly<Record<string, PictureFacts>> = manuscript.pictures
  for (const [hash, data] of Object.entries<Uint8Array>(bytes)) {
    const facts = known[hash]
    const picture = facts ? await preparePicture(facts.mediaType, data, rasteriser) : null
    if (picture) pictures.set(hash, picture)
    else if (facts) losses.push(`unreadable-picture: ${hash}`)
  }
  const emblem = manuscript.cover?.publicity?.hasEmblem ? await drawSvg(emblemSvg(), rasteriser) : null
  return { pictures, emblem, losses }
}

const plainTypes: Readonly<Record<string, 'png' | 'jpg' | 'gif' | undefined>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
}

async function preparePicture(
  mediaType: string,
  data: Uint8Array,
  rasteriser: () => Promise<Rasterise>,
): Promise<DocxPicture | null> {
  const plain = plainTypes[mediaType]
  if (plain !== undefined) return { type: plain, data, fallback: null }
  return mediaType === 'image/svg+xml' ? drawSvg(new TextDecoder().decode(data), rasteriser) : null
}

async function drawSvg(svg: string, rasteriser: () => Promise<Rasterise>): Promise<DocxPicture | null> {
  const rasterise = await rasteriser()
  try {
    return { type: 'svg', data: new TextEncoder().encode(svg), fallback: rasterise(svg, printWidth) }
  } catch {
    // An SVG that cannot be drawn is reported as a loss by the caller; the rest of the document is not worth losing.
    return null
  }
}
