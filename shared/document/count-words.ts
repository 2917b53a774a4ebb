import type { NodeJson } from './document-json'
import { plainText } from './plain-text'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ.-]*/gu

/** Words of a text: runs of letters and digits; `80-ti` and `ʼ` inside a word count as one. */
export function countTextWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Words of a document with its footnotes, captions and titles. */
export function countWords(document: NodeJson): number {
  return countTextWords(plainText(document))
}
