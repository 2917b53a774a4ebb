import { NodeSelection, type EditorState } from '@tiptap/pm/state'

const idOf = (attributes: Readonly<Record<string, unknown>>): readonly string[] =>
  typeof attributes.id === 'string' ? [attributes.id] : []

/** Ids of the blocks around the caret, the innermost first; a selected block is the innermost of all. */
export function caretBlocks({ selection }: EditorState): readonly string[] {
  const { $head } = selection
  const chosen = selection instanceof NodeSelection ? idOf(selection.node.attrs) : []
  const around = Array.from({ length: $head.depth }, (_, index) => idOf($head.node($head.depth - index).attrs))
  return [...chosen, ...around.flat()]
}
