import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { describeChip } from '../queries/describe-chip'
import { createElement } from './create-element'

/** Citation, cross-reference, glossary term or variable inside a sentence; a double click opens its fields. */
export function chipView(services: EditorServices): NodeViewConstructor {
  return (node, view, getPos) => {
    const dom = createElement('span', `sk-chip sk-chip-${node.type.name}`)
    const { text, hint } = describeChip(node, view.state.doc, services)
    dom.textContent = text
    dom.title = hint
    dom.addEventListener('dblclick', () => {
      const position = getPos()
      if (position !== undefined) services.request({ type: 'fields', position })
    })
    return { dom, ignoreMutation: () => true }
  }
}
