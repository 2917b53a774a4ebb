import type { PreviewPages, PreviewPlace } from '../../../shared/ipc/preview-channels'
import type { SheetMark } from '../../ui/PageSheets'

/** Points; how far the last block of a page may reach is not known. */
const tallest = 96

/** The mark of a block: from where it begins to where the next one does, or a little way down where none follows on its page. */
export function blockMark(pages: PreviewPages, blockIds: readonly string[]): (SheetMark & { key: string }) | null {
  for (const id of blockIds) {
    const index = pages.places.findIndex(({ blockId }) => blockId === id)
    const place = pages.places[index]
    if (!place) continue
    const next = pages.places.slice(index + 1).find(({ page, y }) => page > place.page || y > place.y + 1)
    const height = pages.sizes[place.page]?.height ?? 0
    const foot = height * 0.9
    const to = next?.page === place.page ? next.y - 4 : Math.min(Math.max(place.y + 20, foot), place.y + tallest)
    return { page: place.page, from: Math.max(0, place.y - 4), to, key: id }
  }
  return null
}

/** The block at a place of a page: the last one that begins above it. */
export function blockAt(places: readonly PreviewPlace[], page: number, y: number): string | null {
  const above = places.findLast((place) => place.page < page || (place.page === page && place.y <= y + 2))
  return (above ?? places[0])?.blockId ?? null
}
