import type { MarkJson, NodeJson } from '../../../shared/document/document-json'
import type { Language } from '../../../shared/domain/language'
import { detectLanguage } from '../detect-language'

/**
 * Leaves language marks only where a passage is in another language than the text. Word marks far too much: what it
 * says is believed unless it is the file's own default, wrongly set, or the passage itself tells otherwise.
 */
export function setLanguages(
  nodes: readonly NodeJson[],
  language: Language | null,
  defaultLanguage: Language | null,
): readonly NodeJson[] {
  const isMeant = (lang: unknown, text: string): boolean =>
    lang !== language && lang !== defaultLanguage && /\p{L}/u.test(text) && detectLanguage(text) !== language
  const visit = (node: NodeJson): NodeJson => {
    if (node.type === 'text')
      return withMarks(
        node,
        node.marks?.filter((mark) => keeps(mark, node.text ?? '')),
      )
    return node.content ? { ...node, content: joinTexts(node.content.map(visit)) } : node
  }
  const keeps = (mark: MarkJson, text: string): boolean =>
    mark.type !== 'language' || (language !== null && isMeant(mark.attrs?.lang, text))
  return nodes.map(visit)
}

function withMarks({ marks: _, ...node }: NodeJson, marks: readonly MarkJson[] | undefined): NodeJson {
  return marks && marks.length > 0 ? { ...node, marks } : node
}

/** Neighbours that differ in nothing any more are one text. */
function joinTexts(nodes: readonly NodeJson[]): readonly NodeJson[] {
  const joined: NodeJson[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const isSame =
      last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)
    if (last && isSame) joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    else joined.push(node)
  }
  return joined
}
