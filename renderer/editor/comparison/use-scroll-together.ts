import { useEffect, type RefObject } from 'react'
import type { SideAnchor } from '../../../shared/document/diff/side-anchors'

interface Pane {
  readonly scroller: HTMLElement
  /** The outer blocks of its text, in order. */
  readonly blocks: HTMLCollection
  readonly side: 0 | 1
}

/** The height in a pane at which people read. */
const readingLine = 0.3

/** While one of two panes is scrolled, the other shows the same place of its own text. */
export function useScrollTogether(root: RefObject<HTMLElement | null>, anchors: readonly SideAnchor[]): void {
  useEffect(() => {
    const panes = [...(root.current?.querySelectorAll<HTMLElement>('.sk-page') ?? [])].flatMap((scroller, index) => {
      const text = scroller.querySelector('.ProseMirror')
      return text ? [{ scroller, blocks: text.children, side: index === 0 ? 0 : 1 } satisfies Pane] : []
    })
    const [left, right] = panes
    if (!left || !right) return
    // A pane that was moved by the other says so in one scroll event of its own.
    let follower: Pane | null = null
    const listen = (leader: Pane, other: Pane) => {
      const follow = () => {
        if (follower === leader) {
          follower = null
          return
        }
        const target = matchingTop(leader, other, anchors)
        if (target === null || Math.abs(target - other.scroller.scrollTop) < 2) return
        follower = other
        other.scroller.scrollTop = target
      }
      leader.scroller.addEventListener('scroll', follow, { passive: true })
      return () => leader.scroller.removeEventListener('scroll', follow)
    }
    const stops = [listen(left, right), listen(right, left)]
    return () => stops.forEach((stop) => stop())
  }, [root, anchors])
}

/** How far the other pane has to be scrolled; null when the texts have nothing in common. */
function matchingTop(leader: Pane, other: Pane, anchors: readonly SideAnchor[]): number | null {
  const line = leader.scroller.clientHeight * readingLine
  const index = lastAbove(leader, anchors, line)
  const here = spanAt(leader, anchors, index)
  const there = spanAt(other, anchors, index)
  if (!here || !there) return null
  const share = here.length > 0 ? Math.min(1, Math.max(0, (line - here.top) / here.length)) : 0
  return Math.max(0, other.scroller.scrollTop + there.top + share * there.length - line)
}

/** The last anchor whose block begins above the line. */
function lastAbove(pane: Pane, anchors: readonly SideAnchor[], line: number): number {
  let low = 0
  let high = anchors.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((topOf(pane, anchors[middle]) ?? 0) <= line) low = middle
    else high = middle - 1
  }
  return low
}

/** From the top of an anchor's block to the next one, in the pane's own view. */
function spanAt(pane: Pane, anchors: readonly SideAnchor[], index: number): { top: number; length: number } | null {
  const top = topOf(pane, anchors[index])
  if (top === null) return null
  const next = topOf(pane, anchors[index + 1])
  const block = pane.blocks[anchors[index]?.[pane.side] ?? -1]
  return { top, length: next === null ? (block?.getBoundingClientRect().height ?? 0) : next - top }
}

function topOf({ scroller, blocks, side }: Pane, anchor: SideAnchor | undefined): number | null {
  const block = anchor && blocks[anchor[side]]
  return block ? block.getBoundingClientRect().top - scroller.getBoundingClientRect().top : null
}
