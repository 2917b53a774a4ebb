import type { AssetHash } from '../../../shared/domain/ids'
import type { NodeJson } from '../../../shared/document/document-json'

/** The pictures that a text shows, each once for every place. */
export function picturesIn(node: NodeJson): readonly AssetHash[] {
  const own = node.type === 'figure' && typeof node.attrs?.asset === 'string' ? [node.attrs.asset as AssetHash] : []
  return [...own, ...(node.content ?? []).flatMap(picturesIn)]
}
