import type { DocumentJson, NodeJson } from '../../shared/document/document-json'

function inline(node: NodeJson): string {
  if (node.type === 'text')
    return (node.marks ?? []).reduce(
      (text, mark) => `<${mark.type}${mark.type === 'link' ? ` ${String(mark.attrs?.['href'])}` : ''}>${text}</>`,
      node.text ?? '',
    )
  return `[${node.type}${node.content ? `: ${node.content.map(inline).join('')}` : ''}]`
}

const attributesShown: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  callout: ['kind'],
  taskItem: ['checked'],
  figure: ['alt', 'caption'],
}

function lines(node: NodeJson, indent: string): readonly string[] {
  const shown = (attributesShown[node.type] ?? []).map((name) => ` ${name}=${String(node.attrs?.[name])}`).join('')
  const children = node.content ?? []
  const isInline = children.some((child) => child.type === 'text') || node.type === 'paragraph'
  if (isInline) return [`${indent}${node.type}${shown}: ${children.map(inline).join('')}`]
  return [`${indent}${node.type}${shown}`, ...children.flatMap((child) => lines(child, `${indent}  `))]
}

/** A document in short, a line a block, for comparing with what somebody has just written. */
export const documentLines = (document: DocumentJson): readonly string[] =>
  document.content?.flatMap((node) => lines(node, '')) ?? []
