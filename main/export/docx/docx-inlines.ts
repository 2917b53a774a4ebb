import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  ShadingType,
  SimpleField,
  TextRun,
  UnderlineType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { regionalTag } from '../../../shared/domain/language'
import { cleanText } from '../manuscript/clean-text'
import type { Inline, InlineType, TextInline } from '../manuscript/manuscript-blocks'
import { bookmarkName } from './bookmark-name'
import type { DocxContext } from './docx-context'
import { palette } from './palette'

type OfType<T extends InlineType> = Extract<Inline, { readonly type: T }>
type InlineWriters = {
  readonly [T in InlineType]: (inline: OfType<T>, context: DocxContext) => readonly ParagraphChild[]
}

/** A run that says its language wherever it differs from the document's. */
export function run(text: string, context: DocxContext, options: IRunOptions = {}): TextRun {
  const { language, shared } = context
  const tag = language === shared.manuscript.language ? {} : { language: { value: regionalTag(language) } }
  return new TextRun({ ...tag, ...options, text: cleanText(text) })
}

function styleOf(inline: TextInline): IRunOptions {
  return {
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.italic ? { italics: true } : {}),
    ...(inline.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(inline.superscript ? { superScript: true } : {}),
    ...(inline.subscript ? { subScript: true } : {}),
    ...(inline.highlight ? { shading: { type: ShadingType.CLEAR, fill: palette.highlight } } : {}),
    ...(inline.language === undefined ? {} : { language: { value: regionalTag(inline.language) } }),
  }
}

function writeText(inline: TextInline, context: DocxContext): readonly ParagraphChild[] {
  const { comments } = context.shared
  if (inline.href === undefined) return comments.around([run(inline.text, context, styleOf(inline))], inline.comments)
  const words = run(inline.text, context, { ...styleOf(inline), style: 'Hyperlink' })
  return comments.around([new ExternalHyperlink({ link: inline.href, children: [words] })], inline.comments)
}

function writeFootnote({ number, inlines }: OfType<'footnote'>, context: DocxContext): readonly ParagraphChild[] {
  const said = inlines.flatMap((inline) => (inline.type === 'text' ? (inline.comments ?? []) : []))
  const plain = inlines.map((inline) => (inline.type === 'text' ? { ...inline, comments: [] } : inline))
  context.shared.comments.postpone(said)
  // Before the note is written: nothing may wait for words that cannot be marked.
  const reference = context.shared.comments.around([new FootnoteReferenceRun(number)])
  context.shared.footnotes.set(
    number,
    new Paragraph({ style: 'FootnoteText', children: [...writeInlines(plain, context)] }),
  )
  return reference
}

function writeReference(
  { anchor, text, isPage }: OfType<'reference'>,
  context: DocxContext,
): readonly ParagraphChild[] {
  const name = bookmarkName(anchor)
  if (!isPage) return [new InternalHyperlink({ anchor: name, children: [run(text, context)] })]
  // Word does not count pages on opening, so the page known from the printed book stands in the field.
  const page = context.shared.pageMap?.anchors[anchor]
  return [new SimpleField(`PAGEREF ${name} \\h`, page === undefined ? '…' : String(page))]
}

const inlineWriters: InlineWriters = {
  text: writeText,
  footnote: writeFootnote,
  reference: writeReference,
  lineBreak: () => [new TextRun({ break: 1 })],
}

function writeInline<T extends InlineType>(inline: OfType<T>, context: DocxContext): readonly ParagraphChild[] {
  const write: ((inline: OfType<T>, context: DocxContext) => readonly ParagraphChild[]) | undefined =
    inlineWriters[inline.type]
  if (write === undefined) throw new RangeError(`DOCX knows no inline ${inline.type}`)
  return write(inline, context)
}

export function writeInlines(inlines: readonly Inline[], context: DocxContext): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => writeInline(inline, context))
}
