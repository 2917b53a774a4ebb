import { NodeSelection, Plugin, Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { toLineBelow } from '../commands/line-below'

function whereToWrite(state: EditorState): Transaction | null {
  const { selection, doc, tr } = state
  if (!(selection instanceof NodeSelection)) return null
  if (selection.node.isInline) return tr.setSelection(TextSelection.create(doc, selection.to))
  if (selection.node.isAtom) return toLineBelow(tr, selection.to)
  return tr.setSelection(Selection.near(doc.resolve(selection.to - 1), -1))
}

/**
 * Who types while a picture or a page break is selected writes below it, in a selected box or table at its end, and
 * behind a selected chip. Left alone, the first letter would replace it, and it is selected as soon as it is inserted.
 */
export function writeBelowSelected(): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, _from, _to, text) => {
        const transaction = whereToWrite(view.state)
        if (!transaction) return false
        view.dispatch(transaction.insertText(text).scrollIntoView())
        return true
      },
    },
  })
}
