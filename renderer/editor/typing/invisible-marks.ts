import type { Node as DocumentNode } from '@tiptap/pm/model'
import { viewportDecorations, type BlockMark } from './viewport-decorations'

const looks: Readonly<Record<string, string>> = { ' ': 'sk-space', '\u00a0': 'sk-nbsp', '\u202f': 'sk-nbsp' }

function spacesOf(block: DocumentNode): readonly BlockMark[] {
  const marks: BlockMark[] = []
  block.forEach((node, offset) => {
    for (const match of (node.text ?? '').matchAll(/[ \u00a0\u202f]/g)) {
      const from = offset + match.index
      marks.push({ from, to: from + 1, attributes: { class: looks[match[0]] ?? 'sk-space' } })
    }
  })
  return marks
}

/** Spaces as dots, non-breaking ones as rings, ends of paragraphs as ¶. */
export const invisibleMarks = () =>
  viewportDecorations({ name: 'invisibleMarks', marksOf: spacesOf, blockClass: 'sk-ends' })
