import type { MarkJson, NodeJson } from '../../../shared/document/document-json'
import { isLinkTarget } from '../../../shared/document/schema/link-target'
import type { Inline } from './manuscript-blocks'
import type { Walk } from './walk'

const linkOf = (node: NodeJson | undefined): string | null => {
  const mark: MarkJson | undefined = node?.marks?.find(({ type }) => type === 'link')
  const href = mark?.attrs?.href
  return isLinkTarget(href) && /^https?:/i.test(href) ? href : null
}

const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/gi, '').toLowerCase()

/**
 * What follows the last words of a web link in a book for paper: its address in a footnote, inside a footnote in
 * brackets. Nothing where the words are the address.
 */
export function linkNote(node: NodeJson, next: NodeJson | undefined, walk: Walk, isInNote: boolean): readonly Inline[] {
  if (walk.source.print?.hasLinkNotes !== true) return []
  const href = linkOf(node)
  if (href === null || linkOf(next) === href || bare(node.text ?? '').includes(bare(href))) return []
  if (isInNote) {
    return [
      { type: 'text', text: ' (' },
      { type: 'text', text: href, href },
      { type: 'text', text: ')' },
    ]
  }
  return [{ type: 'footnote', number: walk.collected.nextFootnote(), inlines: [{ type: 'text', text: href, href }] }]
}
