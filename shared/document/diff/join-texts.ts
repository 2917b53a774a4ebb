import type { NodeJson } from '../document-json'
import { sameValue } from './same-value'

/** The same line with neighbouring texts of equal marks made one, as ProseMirror keeps them. */
export function joinTexts(line: readonly NodeJson[]): readonly NodeJson[] {
  const joined: NodeJson[] = []
  for (const node of line) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text' && sameValue(last.marks ?? [], node.marks ?? []))
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    else joined.push(node)
  }
  return joined
}
