import { z } from 'zod'
import type { BlockPlace } from './pdf-engine'

const places = z.array(z.object({ anchors: z.record(z.string(), z.number().int()) })).length(1)

/** What `book.typ` answers to the query for `<page-map>`; the same words from both engines. */
export function parsePagePlaces(answer: unknown): Readonly<Record<string, number>> {
  const [only] = places.parse(answer)
  return only?.anchors ?? {}
}

const blocks = z.array(z.array(z.tuple([z.string(), z.number().int(), z.number()]))).max(1)

/** What `book.typ` answers to the query for `<block-places>`, in the order of the pages. */
export function parseBlockPlaces(answer: unknown): readonly BlockPlace[] {
  const [only = []] = blocks.parse(answer)
  const places = only.map(([id, page, y]) => ({ id, page, y }))
  return places.sort((one, other) => one.page - other.page || one.y - other.y)
}
