import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type EditorState } from '@tiptap/pm/state'
import type { CommentSubject } from './editor-comments'

const longestQuote = 400

/** What a comment written now would be about: the selected words, or the block that is selected or holds the caret. */
export function proposedComment({ selection, doc }: EditorState): CommentSubject | null {
  const { from, to, $from } = selection
  if (selection instanceof TextSelection && !selection.empty) {
    const quote = shortened(doc.textBetween(from, to, ' ', ' '))
    if (quote !== '') return { blockId: idOf(blockAround($from)), quote, isAboutBlock: false }
  }
  const block = selection instanceof NodeSelection && selection.node.attrs.id ? selection.node : blockAround($from)
  const blockId = idOf(block)
  return block && blockId ? { blockId, quote: shortened(block.textContent), isAboutBlock: true } : null
}

const idOf = (node: DocumentNode | null): string | null => (typeof node?.attrs.id === 'string' ? node.attrs.id : null)

function blockAround(position: ResolvedPos): DocumentNode | null {
  for (let depth = position.depth; depth > 0; depth -= 1) {
    const node = position.node(depth)
    if (idOf(node) !== null) return node
  }
  return null
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longestQuote) return plain
  const cut = plain.slice(0, longestQuote)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2)).toWellFormed()}…`
}
