import { liftListItem, sinkListItem } from '@tiptap/pm/schema-list'
import type { Command } from '@tiptap/pm/state'
import { ancestor } from '../queries/ancestor'

const isItem = (name: string) => name === 'listItem' || name === 'taskItem'

/** Moves a list item one level in. Inside a list the key is always taken, so that Tab never leaves the text by chance. */
export const indentItem: Command = (state, dispatch) => {
  const item = ancestor(state, (node) => isItem(node.type.name))
  if (!item) return false
  sinkListItem(item.node.type)(state, dispatch)
  return true
}

/** Moves a list item one level out; the outermost one leaves the list. */
export const outdentItem: Command = (state, dispatch) => {
  const item = ancestor(state, (node) => isItem(node.type.name))
  if (!item) return false
  liftListItem(item.node.type)(state, dispatch)
  return true
}
