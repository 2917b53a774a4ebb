import { z } from 'zod'

const places = z.array(z.object({ anchors: z.record(z.string(), z.number().int()) })).length(1)

/** What `book.typ` answers to the query for `<page-map>`; the same words from both engines. */
export function parsePagePlaces(answer: unknown): Readonly<Record<string, number>> {
  const [only] = places.parse(answer)
  return only?.anchors ?? {}
}
