import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { plainText } from '../../../shared/document/plain-text'
import type { FindingPlace } from '../../../shared/domain/finding'
import type { AssetHash, BlockId, VersionId } from '../../../shared/domain/ids'
import { optionalTextOf } from './read-node'

const longest = 70

/** Where in the text something was found: the first words of the block, and the picture that it shows. */
export function placeOfFinding(
  content: DocumentJson | null,
  blockId: BlockId | null,
  versionId: VersionId | null,
): FindingPlace {
  const block = content && blockId ? findBlock(content, blockId) : null
  const asset = block?.type === 'figure' ? optionalTextOf(block, 'asset') : null
  return { versionId, quote: block ? firstWords(plainText(block)) : '', asset: asset as AssetHash | null }
}

function findBlock(node: NodeJson, blockId: BlockId): NodeJson | null {
  if (node.attrs?.['id'] === blockId) return node
  for (const child of node.content ?? []) {
    const found = findBlock(child, blockId)
    if (found) return found
  }
  return null
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`
}
