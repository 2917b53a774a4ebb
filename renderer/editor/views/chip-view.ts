import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { blockText, describeChip } from '../queries/describe-chip'
import { createElement } from './create-element'

/** Citation, cross-reference, glossary term or variable inside a sentence; a double click opens its fields. */
export function chipView(services: EditorServices): NodeViewConstructor {
  return (node, view, getPos) => {
    const dom = createElement('span', `sk-chip sk-chip-${node.type.name}`)
    const { text, hint } = describeChip(node, view.state.doc, services)
    dom.textContent = text
    dom.title = hint
    void showFarBlock(dom, node, services)
    dom.addEventListener('dblclick', () => {
      const position = getPos()
      if (position !== undefined) services.request({ type: 'fields', position })
    })
    return { dom, ignoreMutation: () => true }
  }
}

/** A reference to a place in another chapter says that place as soon as the chapter has been read. */
async function showFarBlock(dom: HTMLElement, { attrs }: DocumentNode, services: EditorServices): Promise<void> {
  const { chapter, block } = attrs as Readonly<Record<string, unknown>>
  if (typeof chapter !== 'string' || typeof block !== 'string') return
  const document = await services.chapterText?.(chapter)
  if (!document) return
  const words = blockText(document, block)
  dom.textContent = words ?? services.t('editor.reference.missing')
  dom.title = [dom.title, services.chapterTitle(chapter)].filter(Boolean).join(' · ')
}
