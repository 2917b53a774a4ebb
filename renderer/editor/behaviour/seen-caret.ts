import { Plugin, TextSelection, type Selection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

interface DomPlace {
  readonly anchorNode: Node | null
  readonly anchorOffset: number
  readonly focusNode: Node | null
  readonly focusOffset: number
}

/** The selection as it is on the screen; null where the text has no caret. */
export function seenSelection(view: EditorView): Selection | null {
  const seen = view.dom.ownerDocument.getSelection()
  if (!seen?.anchorNode || !seen.focusNode || !view.hasFocus()) return null
  if (!view.dom.contains(seen.anchorNode) || !view.dom.contains(seen.focusNode)) return null
  const { doc } = view.state
  const $anchor = doc.resolve(view.posAtDOM(seen.anchorNode, seen.anchorOffset))
  const $head = doc.resolve(view.posAtDOM(seen.focusNode, seen.focusOffset))
  const made = view.someProp('createSelectionBetween', (create) => create(view, $anchor, $head))
  return made ?? TextSelection.between($anchor, $head)
}

/**
 * The browser moves the caret with the key and tells of it a moment later. Whatever marks words in between, as the
 * spelling does when it is answered, would draw the caret where it was before the key.
 */
export class SeenCaret {
  #view: EditorView | null = null
  #known: DomPlace | null = null
  /** A key was pressed here since the text got the focus: the browser puts the caret at the start with the focus itself. */
  #isKeyed = false

  plugin(): Plugin {
    return new Plugin({
      view: (view) => {
        const page = view.dom.ownerDocument
        const note = () => {
          this.#known = placeOf(page)
        }
        this.#view = view
        page.addEventListener('selectionchange', note)
        return {
          update: note,
          destroy: () => {
            this.#view = null
            page.removeEventListener('selectionchange', note)
          },
        }
      },
      props: {
        handleDOMEvents: {
          keydown: () => {
            this.#isKeyed = true
            return false
          },
          focus: () => {
            this.#isKeyed = false
            return false
          },
        },
      },
    })
  }

  /** The transaction with the caret that is seen, if it is about neither text nor caret and the caret has just moved. */
  keepIn(transaction: Transaction): Transaction {
    const view = this.#view
    if (!view || view.isDestroyed || view.composing || transaction.docChanged || transaction.selectionSet)
      return transaction
    if (!(view.state.selection instanceof TextSelection) || !this.#known || !this.#isKeyed) return transaction
    if (isSame(this.#known, placeOf(view.dom.ownerDocument))) return transaction
    const seen = seenSelection(view)
    return seen && !seen.eq(view.state.selection) ? transaction.setSelection(seen) : transaction
  }
}

function placeOf(page: Document): DomPlace | null {
  const seen = page.getSelection()
  if (!seen) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = seen
  return { anchorNode, anchorOffset, focusNode, focusOffset }
}

const isSame = (one: DomPlace, other: DomPlace | null): boolean =>
  one.anchorNode === other?.anchorNode &&
  one.anchorOffset === other.anchorOffset &&
  one.focusNode === other.focusNode &&
  one.focusOffset === other.focusOffset
