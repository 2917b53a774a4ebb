import type { AssetHash } from '../../../shared/domain/ids'
import type { ProjectLogo } from '../../../shared/domain/project-look'
import type { NodeJson } from '../../../shared/document/document-json'
import { eachBlock } from '../../export/manuscript/each-block'
import type { Manuscript, PictureFacts } from '../../export/manuscript/manuscript'
import type { SourcePart } from '../../export/manuscript/manuscript-source'
import { assetStore } from '../../storage/asset-store'
import type { Database } from '../../storage/database'

export type PictureBytes = Readonly<Record<AssetHash, Uint8Array>>

/** Facts about every picture that the texts and the cover show; those that the library lacks are left out, and the preflight says so. */
export function gatherPictureFacts(
  database: Database,
  parts: readonly SourcePart[],
  logos: readonly ProjectLogo[] = [],
): Readonly<Record<AssetHash, PictureFacts>> {
  const hashes = new Set([
    ...logos.map(({ asset }) => asset),
    ...parts.flatMap((part) => (part.type === 'chapter' && part.content ? picturesIn(part.content) : [])),
  ])
  const facts: Record<AssetHash, PictureFacts> = {}
  for (const hash of hashes) {
    const asset = assetStore.find(database, hash)
    if (asset) facts[hash] = { mediaType: asset.mediaType, width: asset.width, height: asset.height }
  }
  return facts
}

/** The bytes of the pictures that are printed; `damaged` names those that no longer fit their hash. */
export function gatherPictureBytes(
  database: Database,
  manuscript: Manuscript,
): { readonly bytes: PictureBytes; readonly damaged: readonly AssetHash[] } {
  const bytes: Record<AssetHash, Uint8Array> = {}
  const damaged: AssetHash[] = []
  for (const hash of printedPictures(manuscript)) {
    if (!manuscript.pictures[hash]) continue
    const asset = assetStore.read(database, hash)
    if (typeof asset === 'string') damaged.push(hash)
    else bytes[hash] = asset.bytes
  }
  return { bytes, damaged }
}

/** The manuscript with facts about the pictures that it prints, and no others. */
export function keepPrintedPictures(manuscript: Manuscript): Manuscript {
  const printed = [...printedPictures(manuscript)]
  const pictures = printed.flatMap((hash) => {
    const facts = manuscript.pictures[hash]
    return facts ? [[hash, facts] as const] : []
  })
  return { ...manuscript, pictures: Object.fromEntries(pictures) }
}

function printedPictures(manuscript: Manuscript): ReadonlySet<AssetHash> {
  const blocks = manuscript.parts.flatMap((part) => (part.type === 'chapter' ? [...eachBlock(part.blocks)] : []))
  const logos = (manuscript.cover?.logos ?? []).map(({ asset }) => asset)
  return new Set([...logos, ...blocks.flatMap((block) => (block.type === 'figure' ? [block.asset] : []))])
}

function picturesIn(node: NodeJson): readonly AssetHash[] {
  const own = node.type === 'figure' && typeof node.attrs?.asset === 'string' ? [node.attrs.asset as AssetHash] : []
  return [...own, ...(node.content ?? []).flatMap(picturesIn)]
}
