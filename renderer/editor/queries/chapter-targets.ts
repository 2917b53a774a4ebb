import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeJson } from '../../../shared/document/document-json'
import { outline } from '../../../shared/document/outline'

export interface BlockTarget {
  readonly block: string
  readonly text: string
}

const named: ReadonlySet<string> = new Set(['figure', 'table', 'exercise', 'caseStudy'])

/** What a chapter has that can be referred to: its headings, and the pictures, tables and boxes that have a name. */
export function chapterTargets(document: DocumentNode): readonly BlockTarget[] {
  const captioned: BlockTarget[] = []
  document.descendants((node) => {
    const { id, caption, title } = node.attrs as Readonly<Record<string, unknown>>
    const text = typeof caption === 'string' && caption ? caption : title
    if (named.has(node.type.name) && typeof text === 'string' && text && typeof id === 'string')
      captioned.push({ text, block: id })
    return !node.isTextblock
  })
  const headings = outline(document.toJSON() as NodeJson).map(({ id, level, text }) => ({
    text: `${' '.repeat(level - 1)}${text}`,
    block: id,
  }))
  return [...headings, ...captioned]
}
