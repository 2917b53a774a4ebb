import type { NodeJson } from './document-json'

const blockLike = new Set([
  'paragraph',
  'heading',
  'tableRow',
  'listItem',
  'taskItem',
  'figure',
  'callout',
  'exercise',
  'caseStudy',
])

/** Text that an inline or block attribute prints; part of search and word count. */
function attributeText(node: NodeJson): string {
  const attrs = node.attrs ?? {}
  const parts = [attrs.label, attrs.title, attrs.aim, attrs.aids, attrs.caption, attrs.alt]
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join(' ')
}

/** All words of a document in reading order, one line a block; footnotes stand where they are called. */
export function plainText(node: NodeJson): string {
  const pieces: string[] = []
  const visit = (current: NodeJson): void => {
    if (current.type === 'text') pieces.push(current.text ?? '')
    else if (current.type === 'hardBreak') pieces.push('\n')
    else {
      const own = attributeText(current)
      if (own) pieces.push(own, current.content ? '\n' : '')
      if (current.type === 'footnote') pieces.push(' ')
      current.content?.forEach(visit)
      if (current.type === 'footnote') pieces.push(' ')
      if (blockLike.has(current.type)) pieces.push('\n')
      if (current.type === 'tableCell' || current.type === 'tableHeader') pieces.push('\t')
    }
  }
  visit(node)
  return pieces
    .join('')
    .replace(/[\t ]*\n\s*/g, '\n')
    .trim()
}
