import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { createElement } from './create-element'

/** A line that says that a new page begins here. */
export function pageBreakView({ t }: EditorServices): NodeViewConstructor {
  return (node) => {
    const dom = createElement('div', 'sk-page-break', t('editor.node.pageBreak'))
    dom.setAttribute('role', 'separator')
    if (typeof node.attrs.id === 'string') dom.dataset.id = node.attrs.id
    return { dom, ignoreMutation: () => true }
  }
}
