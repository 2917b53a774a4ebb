import { makeBlockId, type RandomBytes } from './block-id'
import type { DocumentJson } from './document-json'

/** A document with one empty paragraph: what a new chapter starts with. */
export function emptyDocument(random: RandomBytes): DocumentJson {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { id: makeBlockId(random) } }] }
}
