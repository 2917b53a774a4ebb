import type { Command } from '@tiptap/pm/state'
import { insertBlock } from './insert-block'

/** Puts a page break or writing lines at the caret. */
export function insertPlainBlock(name: 'pageBreak' | 'writingLines'): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes[name]
    return type ? insertBlock(type.create())(state, dispatch) : false
  }
}
