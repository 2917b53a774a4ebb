import { Bookmark, Paragraph, SimpleField, TextRun, type ParagraphChild } from 'docx'
import { bookmarkName } from './bookmark-name'
import type { DocxContext } from './docx-context'
import { run } from './docx-inlines'
import { points } from './measures'

interface Captioned {
  readonly anchor: string
  readonly number: string
  readonly caption: string
}

/** *Tabulka 3  Caption*: the number is Word's own sequence, so that a table of tables can be made. Null without a caption. */
export function captionParagraph(
  { anchor, number, caption }: Captioned,
  context: DocxContext,
  { keepNext }: { readonly keepNext: boolean },
): Paragraph | null {
  const words = caption === '' ? [] : [run(`${number === '' ? '' : '\u2002'}${caption}`, context)]
  const counted = numberChildren(number, context)
  if (words.length + counted.length === 0) return null
  const named = anchor === '' ? counted : [new Bookmark({ id: bookmarkName(anchor), children: [...counted] })]
  return new Paragraph({
    style: 'Caption',
    keepNext,
    ...(keepNext ? { spacing: { before: points(10) } } : {}),
    indent: { left: context.indent },
    children: [...named, ...words],
  })
}

function numberChildren(number: string, context: DocxContext): readonly ParagraphChild[] {
  const parts = /^(.*?)(\d+)$/u.exec(number)
  const label = parts?.[1]
  const digits = parts?.[2]
  if (label === undefined || digits === undefined) return number === '' ? [] : [run(number, context, { bold: true })]
  const sequence = label.trim().replace(/[^\p{L}\p{N}]/gu, '_') || 'Item'
  return [run(label, context, { bold: true }), new SimpleField(`SEQ ${sequence} \\* ARABIC`, digits)]
}

/** A bookmark that holds no words, for what has no caption. */
export function emptyBookmark(anchor: string): readonly ParagraphChild[] {
  return anchor === '' ? [] : [new Bookmark({ id: bookmarkName(anchor), children: [new TextRun('')] })]
}
