import { labelsIn } from '../manuscript/labels-in'
import type { Inline, InlineType, TextInline } from '../manuscript/manuscript-blocks'
import { langOf, type HtmlContext } from './html-context'
import { element, emptyElement, escapeHtml } from './markup'
import { linkTelephones } from './telephone-links'

type OfType<T extends InlineType> = Extract<Inline, { readonly type: T }>
type InlineWriters = { readonly [T in InlineType]: (inline: OfType<T>, context: HtmlContext) => string }

const styles = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['superscript', 'sup'],
  ['subscript', 'sub'],
  ['highlight', 'mark'],
] as const satisfies readonly (readonly [keyof TextInline, string])[]

function writeText(inline: TextInline, context: HtmlContext): string {
  const words = inline.href === undefined ? linkTelephones(inline.text) : escapeHtml(inline.text)
  const styled = styles.reduce((inner, [style, name]) => (inline[style] ? element(name, {}, inner) : inner), words)
  const linked = inline.href === undefined ? styled : element('a', { href: inline.href }, styled)
  const lang = inline.language === undefined ? null : langOf(inline.language, context)
  return lang === null ? linked : element('span', { lang }, linked)
}

/** A raised number that leads to its note; the note leads back. */
function writeFootnote(note: OfType<'footnote'>, context: HtmlContext): string {
  context.notes.push(note)
  const number = String(note.number)
  const label = `${labelsIn(context.shared.manuscript, context.language).footnotes} ${number}`
  const link = { id: `fnref-${number}`, href: `#fn-${number}`, role: 'doc-noteref', 'aria-label': label }
  return element('sup', { class: 'note' }, element('a', link, number))
}

function writeReference({ anchor, text, isPage }: OfType<'reference'>, { shared }: HtmlContext): string {
  const page = isPage ? shared.pageMap?.anchors[anchor] : undefined
  const words = escapeHtml(page === undefined ? text : String(page))
  if (shared.anchors.has(anchor)) return element('a', { href: `#${anchor}` }, words)
  shared.lose(`missing-target: ${anchor}`)
  return words
}

const inlineWriters: InlineWriters = {
  text: writeText,
  footnote: writeFootnote,
  reference: writeReference,
  lineBreak: () => emptyElement('br', {}),
}

function writeInline<T extends InlineType>(inline: OfType<T>, context: HtmlContext): string {
  const write: ((inline: OfType<T>, context: HtmlContext) => string) | undefined = inlineWriters[inline.type]
  if (write === undefined) throw new RangeError(`HTML knows no inline ${inline.type}`)
  return write(inline, context)
}

export const writeInlines = (inlines: readonly Inline[], context: HtmlContext): string =>
  inlines.map((inline) => writeInline(inline, context)).join('')
