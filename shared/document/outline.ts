import type { NodeJson } from './document-json'
import { plainText } from './plain-text'

/** A heading of a chapter as the outline shows it. */
export interface OutlineEntry {
  readonly id: string
  readonly level: number
  readonly text: string
}

/** Headings in reading order, those inside boxes too; a heading without text is left out. */
export function outline(document: NodeJson): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = []
  const visit = (node: NodeJson): void => {
    if (node.type === 'heading') {
      const { id, level } = node.attrs ?? {}
      const text = plainText(withoutFootnotes(node)).replace(/\s+/g, ' ').trim()
      if (text && typeof id === 'string' && typeof level === 'number') entries.push({ id, level, text })
      return
    }
    if (node.type !== 'paragraph' && node.type !== 'table') node.content?.forEach(visit)
  }
  visit(document)
  return entries
}

function withoutFootnotes(heading: NodeJson): NodeJson {
  return { ...heading, content: (heading.content ?? []).filter((child) => child.type !== 'footnote') }
}
