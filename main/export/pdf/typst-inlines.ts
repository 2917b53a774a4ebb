import type { Language } from '../../../shared/domain/language'
import type { Inline, InlineType, TextInline } from '../manuscript/manuscript-blocks'
import type { BookWriter } from './book-writer'
import { hyphenateRomanian } from './hyphenate-romanian'
import type { JsonObject } from './json-value'
import { typstLanguage } from './typst-language'

type OfType<T extends InlineType> = Extract<Inline, { readonly type: T }>
type InlineTable = {
  readonly [T in InlineType]: (inline: OfType<T>, writer: BookWriter, around: Language) => JsonObject
}

const isRomanian = (language: Language): boolean => /^ro(-|$)/.test(language)

function text(inline: TextInline, writer: BookWriter, around: Language): JsonObject {
  const { language, comments: _, ...run } = inline
  const printed = writer.text(inline.text)
  return {
    ...run,
    text: isRomanian(language ?? around) && run.href !== run.text ? hyphenateRomanian(printed) : printed,
    ...(language === undefined ? {} : { language: { ...typstLanguage(language) } }),
  }
}

function reference(inline: OfType<'reference'>, writer: BookWriter): JsonObject {
  if (writer.hasAnchor(inline.anchor)) return { ...inline, text: writer.text(inline.text) }
  writer.lose('missing-target', inline.anchor)
  return { type: 'text', text: writer.text(inline.text) }
}

const inlineTable: InlineTable = {
  text,
  footnote: (inline, writer, around) => ({
    type: 'footnote',
    number: inline.number,
    inlines: typstInlines(inline.inlines, writer, around),
  }),
  reference,
  lineBreak: () => ({ type: 'lineBreak' }),
}

function typstInline<T extends InlineType>(inline: OfType<T>, writer: BookWriter, around: Language): JsonObject {
  const write: ((inline: OfType<T>, writer: BookWriter, around: Language) => JsonObject) | undefined =
    inlineTable[inline.type]
  if (write === undefined) throw new Error(`The PDF knows no inline ${inline.type}`)
  return write(inline, writer, around)
}

/** Inline content as the design reads it; `around` is the language of its chapter. */
export const typstInlines = (inlines: readonly Inline[], writer: BookWriter, around: Language): readonly JsonObject[] =>
  inlines.map((inline) => typstInline(inline, writer, around))
