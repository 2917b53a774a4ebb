import type { EditorView } from '@tiptap/pm/view'
import type { CommentAnchor } from './editor-comments'

/** The first element of each passage; one look at the whole text for all of them. */
export function passageElements(view: EditorView, anchors: readonly CommentAnchor[]): ReadonlyMap<string, Element> {
  const byComment = new Map<string, Element>()
  for (const element of view.dom.querySelectorAll('[data-comment]')) {
    const id = element.getAttribute('data-comment') ?? ''
    if (!byComment.has(id)) byComment.set(id, element)
  }
  const found = new Map<string, Element>()
  for (const { id, blockId, isAboutBlock } of anchors) {
    const block = isAboutBlock && blockId !== null ? view.dom.querySelector(`[data-id="${CSS.escape(blockId)}"]`) : null
    const element = isAboutBlock ? block : byComment.get(id)
    if (element) found.set(id, element)
  }
  return found
}

/** Distances from the top of the page. Blocks of a long text that are not drawn have no inside to measure. */
export function passageTops(view: EditorView, anchors: readonly CommentAnchor[]): ReadonlyMap<string, number> {
  const page = view.dom.closest('.sk-page')
  if (!page) return new Map()
  const start = page.getBoundingClientRect().top - page.scrollTop
  const isLong = view.dom.classList.contains('is-long')
  const tops = [...passageElements(view, anchors)].map(([id, element]): [string, number] => {
    const measured = isLong ? topBlock(view.dom, element) : element
    return [id, measured.getBoundingClientRect().top - start]
  })
  return new Map(tops)
}

function topBlock(root: Element, element: Element): Element {
  let block = element
  while (block.parentElement && block.parentElement !== root) block = block.parentElement
  return block
}
