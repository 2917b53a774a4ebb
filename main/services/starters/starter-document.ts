import type { RandomBytes } from '../../../shared/document/block-id'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { fillBlockIds } from '../../../shared/document/fill-block-ids'
import { isKnownLanguage, type Language } from '../../../shared/domain/language'
import type { StarterFile, StarterNode, StarterWords } from './starter-files'

/** The words in a language; English where nobody has written them in it. */
export function wordsIn(words: StarterWords, language: Language): string {
  const [base = ''] = language.split('-')
  return words[isKnownLanguage(base) ? base : 'en']
}

/** The text that a chapter begins with, its headings in the language of the chapter. */
export function starterDocument({ content }: StarterFile, language: Language, random: RandomBytes): DocumentJson {
  const nodes = content.map((one) => makeNode(one, language))
  return fillBlockIds({ type: 'doc', content: nodes }, random)
}

function makeNode({ type, attrs, words, content }: StarterNode, language: Language): NodeJson {
  const text = words ? [{ type: 'text', text: wordsIn(words, language) }] : undefined
  const inner = text ?? content?.map((one) => makeNode(one, language))
  return { type, ...(attrs ? { attrs } : {}), ...(inner ? { content: inner } : {}) }
}
