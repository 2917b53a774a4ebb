import type { Command } from '@tiptap/pm/state'
import { isLanguage } from '../../../shared/domain/language'

/** Says that the selected words are in another language, for spelling, hyphenation and speech; null takes it back. */
export function setTextLanguage(lang: string | null): Command {
  return (state, dispatch) => {
    const { language } = state.schema.marks
    const { from, to, empty } = state.selection
    if (!language || empty || (lang !== null && !isLanguage(lang))) return false
    const plain = state.tr.removeMark(from, to, language)
    dispatch?.(lang === null ? plain : plain.addMark(from, to, language.create({ lang })))
    return true
  }
}
