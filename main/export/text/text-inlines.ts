import type { Inline, InlineType, TextInline } from '../manuscript/manuscript-blocks'
import type { TextContext } from './text-context'

type OfType<T extends InlineType> = Extract<Inline, { readonly type: T }>
type InlineWriters = { readonly [T in InlineType]: (inline: OfType<T>, context: TextContext) => string }

/** A link with its address, unless the words are the address. */
function writeText(inline: TextInline): string {
  const { href } = inline
  const text = placed(inline)
  if (href === undefined || href.replace(/^mailto:/i, '') === text.trim()) return text
  return `${text} <${href}>`
}

/** Raised and lowered digits have letters of their own: 10³ must not become 103. */
function placed({ text, superscript, subscript }: TextInline): string {
  if (superscript) return onlyDigits(text) ? withDigits(text, '⁰¹²³⁴⁵⁶⁷⁸⁹') : `^(${text})`
  if (subscript) return onlyDigits(text) ? withDigits(text, '₀₁₂₃₄₅₆₇₈₉') : `_(${text})`
  return text
}

const onlyDigits = (text: string): boolean => /^\d+$/.test(text)
const withDigits = (text: string, digits: string): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)

function writeReference({ anchor, text, isPage }: OfType<'reference'>, { pageMap }: TextContext): string {
  const page = isPage ? pageMap?.anchors[anchor] : undefined
  return page === undefined ? text : String(page)
}

const inlineWriters: InlineWriters = {
  text: writeText,
  footnote: (note, { notes }) => {
    notes.push(note)
    return `[${note.number}]`
  },
  reference: writeReference,
  lineBreak: () => '\n',
}

function writeInline<T extends InlineType>(inline: OfType<T>, context: TextContext): string {
  const write: ((inline: OfType<T>, context: TextContext) => string) | undefined = inlineWriters[inline.type]
  if (write === undefined) throw new RangeError(`plain text knows no inline ${inline.type}`)
  return write(inline, context)
}

export const writeInlines = (inlines: readonly Inline[], context: TextContext): string =>
  inlines.map((inline) => writeInline(inline, context)).join('')
