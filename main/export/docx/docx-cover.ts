import { Paragraph, Tab, TextRun, type IFrameOptions } from 'docx'
import type { Cover, Publicity } from '../manuscript/manuscript'
import type { DocxChild, DocxContext, DocxPicture } from './docx-context'
import { pictureOf } from './docx-figures'
import { run } from './docx-inlines'
import { millimetres } from './measures'
import { palette } from './palette'
import { styleIds } from './style-ids'

/** The first page: what, where and when, who; the publicity of the programme at its foot. */
export function writeCover(cover: Cover, context: DocxContext, emblem: DocxPicture | null): readonly DocxChild[] {
  const { manuscript } = context.shared
  // The marking stands in the head of every page, this one too.
  const notices = cover.notice === null ? [] : [cover.notice]
  const accent = manuscript.page.accent.slice(1).toUpperCase()
  const bar = { top: { style: 'single', size: 36, color: accent, space: 0 } } as const
  return [
    ...notices.map((words) => new Paragraph({ style: styleIds.coverNotice, children: [boxed(words, context)] })),
    new Paragraph({ style: styleIds.coverBar, border: bar }),
    new Paragraph({ style: 'Title', children: [run(cover.title, context)] }),
    ...(cover.subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: [run(cover.subtitle, context)] })]),
    ...cover.facts.map((fact) => writeFact(fact, context)),
    ...(cover.publicity ? writePublicity(cover.publicity, context, emblem) : []),
  ]
}

const boxed = (words: string, context: DocxContext): TextRun =>
  run(`\u00a0${words}\u00a0`, context, { border: { style: 'single', size: 8, color: palette.ink, space: 2 } })

function writeFact({ label, value }: Cover['facts'][number], context: DocxContext): Paragraph {
  return new Paragraph({
    style: styleIds.coverFact,
    tabStops: [{ type: 'left', position: millimetres(42) }],
    children: [
      run(label, context, { color: palette.quiet }),
      new TextRun({ children: [new Tab()] }),
      run(value, context),
    ],
  })
}

/** Held at the foot of the page by a frame, which is text of the page and not a text box. */
function writePublicity(publicity: Publicity, context: DocxContext, emblem: DocxPicture | null): readonly DocxChild[] {
  const { measures } = context.shared
  const frame: IFrameOptions = {
    type: 'alignment',
    width: context.width,
    height: 0,
    rule: 'auto',
    anchor: { horizontal: 'margin', vertical: 'margin' },
    alignment: { x: 'left', y: 'bottom' },
  }
  const height = measures.pageWidth < millimetres(200) ? 13 : 16
  const size = { width: (height * 1.5 * 96) / 25.4, height: (height * 96) / 25.4 }
  const picture = emblem && publicity.hasEmblem ? [pictureOf(emblem, size, publicity.emblemAlt)] : []
  const rows: readonly Paragraph[] = [
    ...(picture.length === 0
      ? []
      : [new Paragraph({ frame, style: styleIds.publicity, keepNext: true, children: picture })]),
    ...(publicity.statement === ''
      ? []
      : [
          new Paragraph({
            frame,
            style: styleIds.publicity,
            keepNext: true,
            children: [run(publicity.statement, context)],
          }),
        ]),
    ...(publicity.disclaimer === ''
      ? []
      : [new Paragraph({ frame, style: styleIds.disclaimer, children: [run(publicity.disclaimer, context)] })]),
  ]
  // A frame stands on the page of the paragraph after it, so that one must be the cover's own.
  return rows.length === 0 ? [] : [...rows, new Paragraph({ style: styleIds.sectionEnd })]
}
