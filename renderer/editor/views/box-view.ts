import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { describeBox } from '../queries/describe-box'
import { hasFields } from '../fields/node-fields'
import { createElement, createFieldsButton, createFixed } from './create-element'

/** A box with a head line that says in words what it is, and its blocks below. */
export function boxView({ t, request }: EditorServices): NodeViewConstructor {
  return (node, _view, getPos) => {
    const dom = createElement('section', `sk-box sk-box-${node.type.name}`)
    const head = createFixed('div', 'sk-box-head')
    const contentDOM = createElement('div', 'sk-box-content')
    dom.append(head, contentDOM)

    const openFields = () => {
      const position = getPos()
      if (position !== undefined) request({ type: 'fields', position })
    }
    const show = (current: DocumentNode) => {
      const { label, title, facts, missing } = describeBox(current, t)
      dom.dataset.kind = typeof current.attrs.kind === 'string' ? current.attrs.kind : ''
      if (typeof current.attrs.id === 'string') dom.dataset.id = current.attrs.id
      dom.setAttribute('aria-label', [label, title].filter(Boolean).join(': '))
      head.replaceChildren(
        createElement('span', 'sk-box-label', label),
        ...(title ? [createElement('span', 'sk-box-title', title)] : []),
        ...facts.map((one) => createElement('span', 'sk-box-fact', one)),
        ...missing.map((one) => createMissing(one, openFields)),
        ...(hasFields(current.type.name) ? [createFieldsButton(t('editor.box.edit'), openFields)] : []),
      )
    }
    show(node)
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== node.type) return false
        show(next)
        return true
      },
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      stopEvent: (event) => event.target instanceof HTMLButtonElement,
    }
  }
}

/** Asks for a field that is empty; a press opens the fields, as the toolbar does for the keyboard. */
function createMissing(words: string, onPress: () => void): HTMLButtonElement {
  const button = createFieldsButton(words, onPress)
  button.className = 'sk-box-missing'
  return button
}
