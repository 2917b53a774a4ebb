import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

export interface LinkRange {
  readonly from: number
  readonly to: number
  readonly href: string
  readonly text: string
}

const hrefOf = (node: DocumentNode): string | null => {
  const href: unknown = node.marks.find((mark) => mark.type.name === 'link')?.attrs.href
  return typeof href === 'string' ? href : null
}

/** The whole link at the caret or at the start of the selection, over all its pieces (bold inside, chips), or null. */
export function linkAtCaret(state: EditorState): LinkRange | null {
  const { $from, empty } = state.selection
  const { parent } = $from
  const start = $from.start()
  const pieces: { from: number; to: number; href: string | null }[] = []
  parent.forEach((child, offset) =>
    pieces.push({ from: start + offset, to: start + offset + child.nodeSize, href: hrefOf(child) }),
  )
  const isHere = (piece: { from: number; to: number }) =>
    piece.from <= $from.pos && (empty ? $from.pos <= piece.to : $from.pos < piece.to)
  const index = pieces.findIndex((piece) => piece.href !== null && isHere(piece))
  const href = pieces[index]?.href
  if (!href) return null
  let first = index
  let last = index
  while (pieces[first - 1]?.href === href) first -= 1
  while (pieces[last + 1]?.href === href) last += 1
  const from = pieces[first]?.from ?? start
  const to = pieces[last]?.to ?? start
  return { from, to, href, text: state.doc.textBetween(from, to) }
}
