import { ExternalHyperlink, Paragraph, TextRun } from 'docx'
import { formatDay } from '../manuscript/format-day'
import {
  glossaryAnchor,
  sourcesAnchor,
  type AnnexPart,
  type ChapterPart,
  type DividerPart,
  type Manuscript,
} from '../manuscript/manuscript'
import { writeBlocks } from './docx-blocks'
import type { DocxChild, DocxContext } from './docx-context'
import { headingParagraph } from './docx-headings'
import { run } from './docx-inlines'
import { typeSize } from './measures'
import { palette } from './palette'
import { styleIds } from './style-ids'
import { TurnedPage } from './turned-page'

export function writeChapter(chapter: ChapterPart, context: DocxContext): readonly DocxChild[] {
  const inner: DocxContext = { ...context, language: chapter.language }
  const outer: DocxContext = { ...context, language: chapter.openingLanguage ?? context.language }
  const { number, anchor, title, theme, opening, blocks } = chapter
  context.shared.comments.reach(chapter.chapterId)
  const words = context.shared.comments.around([run(title, inner)])
  const start = [
    headingParagraph({ level: 1, number, anchor, children: words }, inner),
    ...(theme === '' ? [] : [new Paragraph({ style: styleIds.theme, children: [run(theme, outer)] })]),
    ...(opening.length === 0 ? [] : [writeOpening(opening, outer)]),
  ]
  const [first, ...rest] = writeBlocks(blocks, inner)
  if (first === undefined) return start
  // A chapter that begins with a table on its side: its title goes to that page.
  return first instanceof TurnedPage
    ? [new TurnedPage([...start, ...first.children]), ...rest]
    : [...start, first, ...rest]
}

/** For whom, law as of, authors and version in one small line: the auditor finds it, the reader is not disturbed. */
function writeOpening(opening: ChapterPart['opening'], context: DocxContext): Paragraph {
  const children = opening.flatMap(({ label, value }, index) => [
    ...(index === 0 ? [] : [run('  ·  ', context, { color: palette.hairline })]),
    run(`${label}\u00a0`, context, { color: palette.quiet }),
    run(value, context),
  ])
  return new Paragraph({ style: styleIds.opening, children })
}

export function writeDivider(divider: DividerPart, around: DocxContext): readonly DocxChild[] {
  const context: DocxContext = { ...around, language: divider.language ?? around.language }
  return [
    new Paragraph({ style: styleIds.divider }),
    headingParagraph(
      { level: 1, number: '', anchor: divider.anchor, children: [run(divider.title, context)] },
      context,
    ),
  ]
}

/** A Word document cannot hold the pages of a PDF: it says which they are. */
export function writeAnnex(annex: AnnexPart, around: DocxContext): readonly DocxChild[] {
  const context: DocxContext = { ...around, language: annex.language ?? around.language }
  const { anchor, label, title, notice } = annex
  const words = [run(`${label}: ${title}`, context)]
  return [
    headingParagraph({ level: 1, number: '', anchor, children: words }, context),
    new Paragraph({ style: styleIds.theme, children: [run(notice, context)] }),
  ]
}

export function writeGlossary({ glossary, labels }: Manuscript, context: DocxContext): readonly DocxChild[] {
  return [
    headingParagraph(
      { level: 1, number: '', anchor: glossaryAnchor, children: [run(labels.glossary, context)] },
      context,
    ),
    ...glossary.map((entry) => {
      const inner: DocxContext = { ...context, language: entry.language }
      return new Paragraph({
        style: styleIds.glossary,
        children: [run(entry.term, inner, { bold: true }), run(`\u2002${entry.definition}`, inner)],
      })
    }),
  ]
}

/** Acts with their address in words, so that readers of paper can use it. */
export function writeSources({ sources, labels, language }: Manuscript, context: DocxContext): readonly DocxChild[] {
  const size = typeSize(context.shared.measures.small.size)
  return [
    headingParagraph(
      { level: 1, number: '', anchor: sourcesAnchor, children: [run(labels.sources, context)] },
      context,
    ),
    ...sources.map(({ label, href, asOf }) => {
      const day = asOf === null ? [] : [run(` (${formatDay(asOf, language)})`, context)]
      if (href === null) return new Paragraph({ style: styleIds.source, children: [run(label, context), ...day] })
      const link = new ExternalHyperlink({ link: href, children: [run(label, context, { style: 'Hyperlink' })] })
      const address = run(href, context, { size, color: palette.quiet })
      return new Paragraph({ style: styleIds.source, children: [link, ...day, new TextRun({ break: 1 }), address] })
    }),
  ]
}
