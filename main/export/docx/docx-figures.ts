import { ImageRun, Paragraph, type ParagraphChild } from 'docx'
import { cleanText } from '../manuscript/clean-text'
import type { FigureBlock } from '../manuscript/manuscript-blocks'
import { captionParagraph, emptyBookmark } from './docx-captions'
import type { DocxChild, DocxContext, DocxPicture } from './docx-context'
import { run } from './docx-inlines'
import { styleIds } from './style-ids'

const twipsToPixels = (twips: number): number => (twips / 1440) * 96

/** A picture at its share of the text's width, less where it would not leave room on the page. */
export function writeFigure(figure: FigureBlock, context: DocxContext): readonly DocxChild[] {
  const { shared, indent } = context
  const picture = shared.pictures.get(figure.asset)
  const caption = captionParagraph(figure, context, { keepNext: false })
  const named = caption ? [] : emptyBookmark(figure.anchor)
  if (!picture) shared.lose(`missing-picture: ${figure.asset}`)
  const children = picture ? [pictureRun(figure, picture, context)] : [run(`[${figure.alt}]`, context)]
  const paragraph = new Paragraph({
    style: styleIds.figure,
    indent: { left: indent },
    keepNext: caption !== null,
    children: [...named, ...children],
  })
  return caption ? [paragraph, caption] : [paragraph]
}

function pictureRun(figure: FigureBlock, picture: DocxPicture, context: DocxContext): ParagraphChild {
  const { measures, manuscript } = context.shared
  const facts = manuscript.pictures[figure.asset]
  const ratio = facts && facts.width > 0 ? facts.height / facts.width : 1
  const wanted = Math.min((measures.textWidth * figure.width) / 100, context.width - context.indent)
  const width = Math.min(wanted, (measures.textHeight * 0.72) / ratio)
  const transformation = { width: twipsToPixels(width), height: twipsToPixels(width * ratio) }
  return pictureOf(picture, transformation, figure.isDecorative ? null : figure.alt)
}

/** `alt` is null for a picture that carries no information. */
export function pictureOf(
  picture: DocxPicture,
  transformation: { readonly width: number; readonly height: number },
  alt: string | null,
): ImageRun {
  const words =
    alt === null
      ? { decorative: true }
      : { altText: { name: cleanText(alt).slice(0, 60), description: cleanText(alt) } }
  const common = { data: Buffer.from(picture.data), transformation, ...words }
  if (picture.type !== 'svg') return new ImageRun({ type: picture.type, ...common })
  return new ImageRun({
    type: 'svg',
    ...common,
    fallback: { type: 'png', data: Buffer.from(picture.fallback ?? new Uint8Array()) },
  })
}
