import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Language } from '../../../shared/domain/language'
import type { TextRange } from '../../../shared/document/typography/text-edit'
import { isLinked, markedLanguage } from '../queries/language-at'

/** Stands for what is not text, so that offsets are positions. */
const thing = '\ufffc'

/** The text of one paragraph in one of its languages: one unit a position from its beginning on. */
export interface BlockText {
  readonly language: Language
  readonly text: string
  readonly links: readonly TextRange[]
}

/** Text of a paragraph where one unit is one position; words of other languages and things are covered. */
export function blockTexts(block: DocumentNode, chapter: Language): readonly BlockText[] {
  const languages = new Set<Language>()
  block.forEach((node) => {
    if (node.isText) languages.add(markedLanguage(node.marks, chapter))
  })
  return [...languages].map((language) => {
    let text = ''
    const links: TextRange[] = []
    block.forEach((node, offset) => {
      const isMine = node.isText && markedLanguage(node.marks, chapter) === language
      text += isMine ? (node.text ?? '') : thing.repeat(node.nodeSize)
      if (isLinked(node)) links.push({ from: offset, to: offset + node.nodeSize })
    })
    return { language, text, links }
  })
}

/** The whole text of a paragraph, whatever its languages, with the words of links covered. */
export function plainBlockText(block: DocumentNode): string {
  let text = ''
  block.forEach((node) => {
    text += node.isText && !isLinked(node) ? (node.text ?? '') : thing.repeat(node.nodeSize)
  })
  return text
}
