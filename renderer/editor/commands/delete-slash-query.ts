import type { Command } from '@tiptap/pm/state'
import { slashQuery } from '../queries/slash-query'

/** Takes the `/…` away that opened the insert menu. */
export const deleteSlashQuery: Command = (state, dispatch) => {
  const slash = slashQuery(state)
  if (!slash) return false
  dispatch?.(state.tr.delete(slash.from, slash.to))
  return true
}
