import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Decoration, NodeViewConstructor } from '@tiptap/pm/view'
import { referenceWordsOf } from '../behaviour/block-numbers'
import type { EditorServices } from '../editor-services'
import { blockText, describeChip } from '../queries/describe-chip'
import { createElement } from './create-element'

/** Citation, cross-reference, glossary term or variable inside a sentence; a double click opens its fields. */
export function chipView(services: EditorServices): NodeViewConstructor {
  return (node, view, getPos, decorations) => {
    const dom = createElement('span', `sk-chip sk-chip-${node.type.name}`)
    let shown: DocumentNode | null = null
    const show = (current: DocumentNode, around: readonly Decoration[]) => {
      const { text, hint } = describeChip(current, view.state.doc, services, referenceWordsOf(around))
      const isFar = typeof current.attrs.chapter === 'string' && typeof current.attrs.block === 'string'
      if (isFar && shown?.sameMarkup(current)) return
      dom.textContent = text
      dom.title = hint
      shown = current
      if (isFar) void showFarBlock(dom, current, services)
    }
    show(node, decorations)
    dom.addEventListener('dblclick', () => {
      const position = getPos()
      if (position !== undefined) services.request({ type: 'fields', position })
    })
    return {
      dom,
      update: (next, around) => {
        if (next.type !== node.type) return false
        show(next, around)
        return true
      },
      ignoreMutation: () => true,
    }
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
