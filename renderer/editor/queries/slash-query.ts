import type { EditorState } from '@tiptap/pm/state'

export interface SlashQuery {
  readonly from: number
  readonly to: number
  readonly query: string
}

/** The words after a `/` that begins a paragraph, while the caret stands behind them; else null. */
export function slashQuery(state: EditorState): SlashQuery | null {
  const { $from, empty } = state.selection
  const { parent } = $from
  if (
    !empty ||
    parent.type.name !== 'paragraph' ||
    parent.childCount !== 1 ||
    $from.parentOffset !== parent.content.size
  )
    return null
  const match = /^\/([\p{L}\p{N} ]{0,30})$/u.exec(parent.textContent)
  return match ? { from: $from.start(), to: $from.pos, query: match[1] ?? '' } : null
}
