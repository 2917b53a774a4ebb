import type { Node as DocumentNode } from '@tiptap/pm/model'
import { wordsOf } from '../../../shared/document/spelling/words-of'
import { textStretches } from '../find/text-stretches'

/** A word of the document and the language that it is written in. */
export interface SpeltWord {
  readonly word: string
  readonly language: string
  readonly from: number
  readonly to: number
}

/** The words of one block of the document, with everything in it; `position` is where the block stands. */
export function speltWords(block: DocumentNode, position: number, language: string): readonly SpeltWord[] {
  const words: SpeltWord[] = []
  const read = (node: DocumentNode, at: number): void => {
    if (!node.isTextblock) {
      node.forEach((child, offset) => read(child, at + 1 + offset))
      return
    }
    for (const stretch of textStretches(node, at + 1, (text) => languageOf(text) ?? language))
      for (const { word, from } of wordsOf(stretch.text))
        words.push({
          word,
          language: stretch.key,
          from: stretch.from + from,
          to: stretch.from + from + word.length,
        })
  }
  read(block, position)
  return words
}

function languageOf(text: DocumentNode): string | null {
  const lang: unknown = text.marks.find((mark) => mark.type.name === 'language')?.attrs.lang
  return typeof lang === 'string' ? lang : null
}
