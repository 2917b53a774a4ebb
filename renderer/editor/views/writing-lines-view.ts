import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { createElement } from './create-element'

/** Empty ruled lines to write on by hand. */
export function writingLinesView({ t }: EditorServices): NodeViewConstructor {
  return (node) => {
    const count = Number(node.attrs.count)
    const dom = createElement('div', 'sk-writing-lines')
    dom.setAttribute('role', 'img')
    dom.setAttribute('aria-label', t('editor.lines.name', { count }))
    if (typeof node.attrs.id === 'string') dom.dataset.id = node.attrs.id
    dom.append(...Array.from({ length: count }, () => createElement('span', 'sk-writing-line')))
    return { dom, ignoreMutation: () => true }
  }
}
