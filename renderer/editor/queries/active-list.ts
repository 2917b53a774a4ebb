import type { EditorState } from '@tiptap/pm/state'
import { ancestor, type Ancestor } from './ancestor'

export const listNames = ['bulletList', 'orderedList', 'taskList'] as const
export type ListName = (typeof listNames)[number]

const isListName = (name: string): name is ListName => listNames.some((list) => list === name)

/** The innermost list around the selection, or null. */
export function activeList(state: EditorState): (Ancestor & { readonly name: ListName }) | null {
  const found = ancestor(state, (node) => isListName(node.type.name))
  const name = found?.node.type.name
  return found && name !== undefined && isListName(name) ? { ...found, name } : null
}
