import type { Command } from '@tiptap/pm/state'
import { insertBlock } from './insert-block'

/** Puts a page break or writing lines at the caret, and the caret on the line after a page break. */
export function insertPlainBlock(name: 'pageBreak' | 'writingLines'): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes[name]
    return type ? insertBlock(type.create())(state, dispatch) : false
  }
}
