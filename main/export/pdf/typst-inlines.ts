import type { Inline, InlineType, TextInline } from '../manuscript/manuscript'
import type { BookWriter } from './book-writer'
import type { JsonObject } from './json-value'
import { typstLanguage } from './typst-language'

type OfType<T extends InlineType> = Extract<Inline, { readonly type: T }>
type InlineTable = { readonly [T in InlineType]: (inline: OfType<T>, writer: BookWriter) => JsonObject }

function text(inline: TextInline, writer: BookWriter): JsonObject {
  const { language, ...run } = inline
  return {
    ...run,
    text: writer.text(inline.text),
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
  footnote: (inline, writer) => ({
    type: 'footnote',
    number: inline.number,
    inlines: typstInlines(inline.inlines, writer),
  }),
  reference,
  lineBreak: () => ({ type: 'lineBreak' }),
}

function typstInline<T extends InlineType>(inline: OfType<T>, writer: BookWriter): JsonObject {
  const write: ((inline: OfType<T>, writer: BookWriter) => JsonObject) | undefined = inlineTable[inline.type]
  if (write === undefined) throw new Error(`The PDF knows no inline ${inline.type}`)
  return write(inline, writer)
}

/** Inline content as the design reads it. */
export const typstInlines = (inlines: readonly Inline[], writer: BookWriter): readonly JsonObject[] =>
  inlines.map((inline) => typstInline(inline, writer))
