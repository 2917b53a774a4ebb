import type { Mark, Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { Language } from '../../../shared/domain/language'

/** The language that these marks say, or that of the chapter. */
export function markedLanguage(marks: readonly Mark[], chapter: Language): Language {
  const lang: unknown = marks.find((mark) => mark.type.name === 'language')?.attrs['lang']
  return typeof lang === 'string' ? lang : chapter
}

/** The language of what is typed at a place. */
export function languageAt(state: EditorState, position: number, chapter: Language): Language {
  return markedLanguage(state.storedMarks ?? state.doc.resolve(position).marks(), chapter)
}

/** True for words that lead somewhere: nothing in them is changed. */
export const isLinked = (node: DocumentNode): boolean => node.marks.some((mark) => mark.type.name === 'link')
