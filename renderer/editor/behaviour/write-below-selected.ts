import { NodeSelection, Plugin, type EditorState, type Transaction } from '@tiptap/pm/state'
import { toLineBelow } from '../commands/line-below'

function lineBelowSelected(state: EditorState): Transaction | null {
  const { selection } = state
  const isBlock = selection instanceof NodeSelection && selection.node.isBlock && selection.node.isAtom
  return isBlock ? toLineBelow(state.tr, selection.to) : null
}

/**
 * Who types while a picture or a page break is selected writes below it. Left alone, the first letter would replace
 * it, and a picture is selected as soon as it is inserted.
 */
export function writeBelowSelected(): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, _from, _to, text) => {
        const transaction = lineBelowSelected(view.state)
        if (!transaction) return false
        view.dispatch(transaction.insertText(text).scrollIntoView())
        return true
      },
    },
  })
}
