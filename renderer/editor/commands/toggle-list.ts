import { setBlockType } from '@tiptap/pm/commands'
import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model'
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list'
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state'
import { activeList, type ListName } from '../queries/active-list'

const itemOf: Readonly<Record<ListName, 'listItem' | 'taskItem'>> = {
  bulletList: 'listItem',
  orderedList: 'listItem',
  taskList: 'taskItem',
}

/** Makes a list of the selected paragraphs, turns a list into one of another kind, or ends it. */
export function toggleList(name: ListName): Command {
  return (state, dispatch) => {
    const list = activeList(state)
    const target = state.schema.nodes[name]
    const item = state.schema.nodes[itemOf[name]]
    if (!target || !item) return false
    if (!list) return wrapInto(name)(state, dispatch)
    if (list.name === name) return liftListItem(item)(state, dispatch)
    if (!dispatch) return true
    const items = list.node.content.content.map((child) => item.create({ id: child.attrs.id as string }, child.content))
    const replacement = target.create({ id: list.node.attrs.id as string }, Fragment.from(items))
    const transaction = state.tr.replaceWith(list.position, list.position + list.node.nodeSize, replacement)
    const { anchor, head } = state.selection
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, anchor, head)).scrollIntoView())
    return true
  }
}

/** Headings cannot stand in a list: they become paragraphs first, in the same step of undo. */
function wrapInto(name: ListName): Command {
  return (state, dispatch) => {
    const { paragraph } = state.schema.nodes
    const list = state.schema.nodes[name]
    if (!paragraph || !list) return false
    const plain = state.tr
    if (hasHeading(state))
      setBlockType(paragraph)(state, (transaction) => transaction.steps.forEach((step) => plain.step(step)))
    const next = plain.docChanged ? state.apply(plain) : state
    return wrapInList(list)(
      next,
      dispatch &&
        ((transaction) => {
          transaction.steps.forEach((step) => plain.step(step))
          dispatch(plain.scrollIntoView())
        }),
    )
  }
}

function hasHeading(state: EditorState): boolean {
  let isFound = false
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node: DocumentNode) => {
    isFound ||= node.type.name === 'heading'
  })
  return isFound
}
