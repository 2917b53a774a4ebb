import type { Language } from '../../../shared/domain/language'
import { findTypographyEdits } from '../../../shared/document/typography/find-typography-edits'
import { applyEdits, type TextRange } from '../../../shared/document/typography/text-edit'
import type { Inline, TextInline } from './manuscript-blocks'
import { rememberTexts } from './remember-texts'

/** Stands for what is not text, so that places stay places. */
const thing = '\ufffc'

/**
 * Sets the typography of one paragraph, run by run of its language: a pair of quotation marks may begin in bold words
 * and end in plain ones. Words of links stay as they are: a space there may be part of what is quoted.
 */
export function tidyInlines(inlines: readonly Inline[], language: Language): readonly Inline[] {
  const languages = new Set(inlines.map((one) => languageOf(one, language)))
  return [...languages].reduce((tidied, one) => tidyOne(tidied, one, language), inlines)
}

/** Looked for once a paragraph: most of a book is as it was when it was made last. */
const plainEdits = rememberTexts((text, language) => findTypographyEdits(text, language, []))
const editsOf = (text: string, language: Language, links: readonly TextRange[]) =>
  links.length === 0 ? plainEdits(text, language) : findTypographyEdits(text, language, links)

const languageOf = (one: Inline, language: Language): Language =>
  one.type === 'text' ? (one.language ?? language) : language

const lengthOf = (one: Inline): number => (one.type === 'text' ? one.text.length : 1)

/** Words of another language are covered: their marks belong to their own sentences. */
function tidyOne(inlines: readonly Inline[], wanted: Language, language: Language): readonly Inline[] {
  const isMine = (one: Inline): one is TextInline => one.type === 'text' && languageOf(one, language) === wanted
  const words = inlines.map((one) => (isMine(one) ? one.text : thing.repeat(lengthOf(one))))
  const starts = words.map((_, index) => words.slice(0, index).join('').length)
  const links = inlines.flatMap((one, index): readonly TextRange[] => {
    const from = starts[index] ?? 0
    return one.type === 'text' && one.href !== undefined ? [{ from, to: from + one.text.length }] : []
  })
  const edits = editsOf(words.join(''), wanted, links)
  if (edits.length === 0) return inlines
  return inlines.map((one, index) => {
    if (!isMine(one)) return one
    const from = starts[index] ?? 0
    const to = from + one.text.length
    const own = edits.filter((edit) => edit.from >= from && edit.to <= to && edit.from < to)
    return own.length === 0
      ? one
      : {
          ...one,
          text: applyEdits(
            one.text,
            own.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from })),
          ),
        }
  })
}
