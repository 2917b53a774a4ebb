import type { Editor } from '@tiptap/core'
import { findingOf } from './finder-plugin'

/** Scrolls the place that is looked at to the middle; the blocks of a long chapter are drawn only then. */
export function showFound({ view }: Editor): void {
  const finding = findingOf(view.state)
  const place = finding?.places[finding.current]
  if (!place) return
  const { node } = view.domAtPos(place.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
