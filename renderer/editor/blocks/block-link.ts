import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, type Command } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { selectedBlocks } from '../queries/block-range'

/**
 * Copies a way to the first selected block. Pasted into a chapter it is a cross-reference; elsewhere it is its words.
 * The old copy command needs no permission, which the window does not give.
 */
export function copyBlockLink(chapter: string): Command {
  return (state, dispatch, view) => {
    const block = selectedBlocks(state)?.blocks[0]
    const { crossReference } = state.schema.nodes
    const id: unknown = block?.attrs.id
    if (!block || !crossReference || typeof id !== 'string') return false
    if (!dispatch || !view) return true
    const reference = crossReference.create({ chapter, block: id, show: 'title' })
    return copySlice(view, new Slice(Fragment.from(reference), 0, 0), block.textContent)
  }
}

function copySlice(view: EditorView, slice: Slice, words: string): boolean {
  const { dom } = view.serializeForClipboard(slice)
  let isCopied = false
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/html', dom.innerHTML)
    event.clipboardData?.setData('text/plain', words)
    isCopied = true
  }
  document.addEventListener('copy', fill, true)
  document.execCommand('copy')
  document.removeEventListener('copy', fill, true)
  return isCopied
}

/** A way to a block of this very chapter names no chapter, so that it goes along when the chapter is copied. */
export function ownReferences(chapter: string | null): Plugin {
  const own = (fragment: Fragment): Fragment => {
    const nodes = fragment.content.map((node) =>
      node.type.name === 'crossReference' && chapter !== null && node.attrs.chapter === chapter
        ? node.type.create({ ...node.attrs, chapter: null }, null, node.marks)
        : node.copy(own(node.content)),
    )
    return Fragment.from(nodes)
  }
  return new Plugin({
    props: { transformPasted: (slice) => new Slice(own(slice.content), slice.openStart, slice.openEnd) },
  })
}
