import type { EditorView } from '@tiptap/pm/view'
import { blockRangeBetween } from '../queries/block-range'

/** A block under the pointer and where its handle stands on the sheet. */
export interface HandlePlace {
  readonly from: number
  readonly to: number
  readonly top: number
}

const handleHeight = 26

/** The innermost whole block beside the pointer, or the box whose head line is under it. */
export function blockAtPointer(view: EditorView, sheet: HTMLElement, event: PointerEvent): HandlePlace | null {
  const position = positionAt(view, event)
  if (position === null) return null
  const $place = view.state.doc.resolve(position)
  const range = blockRangeBetween($place, $place)
  const block = range?.blocks[0]
  const element = range && view.nodeDOM(range.from)
  if (!range || !block || !(element instanceof HTMLElement)) return null
  const rect = element.getBoundingClientRect()
  if (event.clientY < rect.top - 16 || event.clientY > rect.bottom + 16) return null
  const zoom = Number(getComputedStyle(sheet).zoom) || 1
  const top = (rect.top - sheet.getBoundingClientRect().top) / zoom + lineMiddle(element, block.isTextblock)
  return { from: range.from, to: range.from + block.nodeSize, top: Math.round(top - handleHeight / 2) }
}

function positionAt(view: EditorView, { target, clientX, clientY }: PointerEvent): number | null {
  const box = target instanceof Element ? target.closest('.sk-box-head')?.parentElement : null
  if (box) return Math.max(0, view.posAtDOM(box, 0) - 1)
  const text = view.dom.getBoundingClientRect()
  const { paddingLeft, paddingRight } = getComputedStyle(view.dom)
  const left = text.left + Number.parseFloat(paddingLeft) + 4
  const right = text.right - Number.parseFloat(paddingRight) - 4
  const found = view.posAtCoords({ left: Math.min(right, Math.max(left, clientX)), top: clientY })
  if (!found) return null
  const isThing = found.inside >= 0 && view.state.doc.nodeAt(found.inside)?.isAtom === true
  return isThing && view.state.doc.nodeAt(found.inside)?.isBlock ? found.inside : found.pos
}

/** How far below its top the first line of a block has its middle. */
function lineMiddle(element: HTMLElement, isText: boolean): number {
  const { lineHeight, paddingTop } = getComputedStyle(element)
  const height = Number.parseFloat(lineHeight)
  return Number.parseFloat(paddingTop) + (isText && Number.isFinite(height) ? height / 2 : 13)
}
