import { TextSelection } from '@tiptap/pm/state'
import type { Decoration, EditorView, NodeViewConstructor } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { createElement, createFixed } from './create-element'

/** A marker with its number; the note itself is written in place and shown only while the caret is in it. */
export function footnoteView({ t }: EditorServices): NodeViewConstructor {
  return (node, view, getPos, decorations) => {
    const dom = createElement('span', 'sk-footnote')
    const marker = createFixed('span', 'sk-footnote-marker')
    const contentDOM = createElement('span', 'sk-footnote-text')
    contentDOM.dataset.placeholder = t('editor.footnote.placeholder')
    dom.setAttribute('role', 'note')
    dom.append(marker, contentDOM)

    const show = (text: string, current: readonly Decoration[]) => {
      const number = numberOf(current)
      marker.textContent = number
      // A closed one is passed as a whole: *End* would set the browser's caret into the words that are not shown.
      if (isOpen(current)) dom.removeAttribute('contenteditable')
      else dom.setAttribute('contenteditable', 'false')
      marker.title = text || t('editor.footnote.empty')
      dom.setAttribute('aria-label', t('editor.footnote.name', { number }))
      contentDOM.classList.toggle('is-empty', text === '')
    }
    show(node.textContent, decorations)

    marker.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const position = getPos()
      if (position !== undefined) openAt(view, position)
    })
    return {
      dom,
      contentDOM,
      update: (next, nextDecorations) => {
        if (next.type !== node.type) return false
        show(next.textContent, nextDecorations)
        return true
      },
      ignoreMutation: (mutation) =>
        mutation.type !== 'selection' &&
        (mutation.target === contentDOM ? mutation.type === 'attributes' : !contentDOM.contains(mutation.target)),
    }
  }
}

function openAt(view: EditorView, position: number): void {
  const node = view.state.doc.nodeAt(position)
  if (!node) return
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, position + node.nodeSize - 1)))
  view.focus()
}

interface FootnoteSpec {
  readonly number?: string
  readonly isOpen?: boolean
}

const specsOf = (decorations: readonly Decoration[]) => decorations.map(({ spec }) => spec as FootnoteSpec)

const isOpen = (decorations: readonly Decoration[]): boolean => specsOf(decorations).some((spec) => spec.isOpen)

const numberOf = (decorations: readonly Decoration[]): string =>
  specsOf(decorations).find((spec) => spec.number)?.number ?? ''
