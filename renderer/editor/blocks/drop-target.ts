import type { EditorView } from '@tiptap/pm/view'
import { dropBlocks } from '../commands/drop-blocks'
import { blockRangeBetween, outerBlock, type BlockRange } from '../queries/block-range'

export interface DropTarget {
  readonly place: number
  /** Where the line is drawn, in the window. */
  readonly left: number
  readonly top: number
  readonly width: number
}

/**
 * Where dragged blocks would land: above or below the block under the pointer, or one that holds it, where they fit.
 * The half of the block decides; the editor's own rule looks at the letter under the pointer.
 */
export function dropTarget(
  view: EditorView,
  { from, to }: { readonly from: number; readonly to: number },
  event: MouseEvent,
): DropTarget | null {
  const { doc } = view.state
  const text = view.dom.getBoundingClientRect()
  const left = Math.min(text.right - 60, Math.max(text.left + 60, event.clientX))
  const found = view.posAtCoords({ left, top: event.clientY })
  if (!found) return null
  const $place = doc.resolve(found.inside >= 0 && doc.nodeAt(found.inside)?.isAtom ? found.inside : found.pos)
  let range: BlockRange | null = blockRangeBetween($place, $place)
  while (range) {
    const element = view.nodeDOM(range.from)
    const rect = element instanceof HTMLElement ? element.getBoundingClientRect() : null
    const isAbove = rect !== null && event.clientY < (rect.top + rect.bottom) / 2
    const place = isAbove ? range.from : range.to
    if (rect && dropBlocks(from, to, place)(view.state))
      return { place, left: rect.left, top: isAbove ? rect.top - 6 : rect.bottom + 4, width: rect.width }
    range = outerBlock(doc, range)
  }
  return null
}
