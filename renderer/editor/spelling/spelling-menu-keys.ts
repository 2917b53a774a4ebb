import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { selectNextMisspelt } from '../commands/spelling-commands'
import { misspeltWords } from './spelling-state'
import type { SpeltWord } from './spelt-words'

/** F7 goes to the next misspelt word; the right mouse button and Shift+F10 open what could stand in its place. */
export function spellingMenuKeys(open: (word: SpeltWord) => void): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (view, event) =>
        event.key === 'F7' && !event.ctrlKey && !event.altKey && !event.shiftKey
          ? selectNextMisspelt(open)(view.state, (transaction) => view.dispatch(transaction))
          : false,
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const word = misspeltAt(view, event)
          if (!word) return false
          event.preventDefault()
          open(word)
          return true
        },
      },
    },
  })
}

/** The keyboard opens the menu at the caret, wherever the browser says that the pointer is. */
function misspeltAt(view: EditorView, event: MouseEvent): SpeltWord | null {
  const byKeyboard = event.button !== 2
  const position = byKeyboard
    ? view.state.selection.from
    : view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
  return position === undefined ? null : (misspeltWords(view.state, position, position)[0] ?? null)
}
