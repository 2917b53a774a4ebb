import type { Editor } from '@tiptap/core'
import { findingOf } from './finder-plugin'

/** Scrolls the place that is looked at to the middle; the blocks of a long chapter are drawn only then. */
export function showFound({ view }: Editor): void {
  const finding = findingOf(view.state)
  const place = finding?.places[finding.current]
  if (!place) return
  const node = place.within ? view.nodeDOM(place.from) : view.domAtPos(place.from).node
  const element = node instanceof Element ? node : node?.parentElement
  // A box may be longer than the window: its title stands at its top.
  element?.scrollIntoView({ block: place.within ? 'nearest' : 'center' })
}
