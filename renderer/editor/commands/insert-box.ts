import { wrapIn } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import type { BoxName } from '../queries/describe-box'
import { insertBlock } from './insert-block'

/** Wraps the selected blocks in a box, or puts an empty one at the caret. */
export function insertBox(name: BoxName, attrs: Readonly<Record<string, unknown>> = {}): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes[name]
    const { paragraph } = state.schema.nodes
    if (!type || !paragraph) return false
    if (!state.selection.empty && wrapIn(type, attrs)(state, dispatch)) return true
    return insertBlock(type.create(attrs, paragraph.create()))(state, dispatch)
  }
}
