import type { PageMap } from '../../../shared/domain/edition'
import { labelsIn } from '../manuscript/labels-in'
import { contentsEntries } from '../manuscript/contents-entries'
import { formatDay } from '../manuscript/format-day'
import type { AnnexPart, CaptionEntry, ChapterPart, Cover, Manuscript, Part } from '../manuscript/manuscript'
import type { FootnoteInline } from '../manuscript/manuscript-blocks'
import { writeBlocks } from './text-blocks'
import { lineWidth, type TextContext } from './text-context'
import { writeInlines } from './text-inlines'
import { hang, prefixed, widthOf, wrapText } from './wrap-text'

export interface WrittenText {
  readonly bytes: Uint8Array
  /** What could not be carried; pictures are named by their description, so that nothing is lost unsaid. */
  readonly losses: readonly string[]
}

/**
 * Writes a manuscript as plain text: UTF-8 without a mark, lines of at most 78 letters, notes after their chapter. Line
 * ends are those of Windows, which every reader understands. Equal input gives equal bytes.
 */
export function writeText(manuscript: Manuscript, pageMap: PageMap | null): WrittenText {
  const context: TextContext = { manuscript, pageMap, width: lineWidth, notes: [] }
  const { cover, parts, marking, runningFoot } = manuscript
  const hasContents = cover !== null || parts.length > 1
  const stretches: readonly (readonly string[])[] = [
    marking === null ? [] : [`*** ${marking} ***`],
    cover ? writeCover(cover) : [],
    hasContents ? writeContents(manuscript) : [],
    ...parts.map((part) => writePart(part, context)),
    writeGlossary(manuscript),
    writeSources(manuscript),
    runningFoot === '' ? [] : ['-'.repeat(lineWidth), ...wrapText(runningFoot, lineWidth)],
  ]
  const lines = stretches
    .filter((stretch) => stretch.length > 0)
    .flatMap((stretch, index) => (index === 0 ? stretch : ['', '', ...stretch]))
  const text = lines.map((line) => `${line.replaceAll('\u00a0', ' ').trimEnd()}\r\n`).join('')
  return { bytes: new TextEncoder().encode(text), losses: [] }
}

/** A title between two rules. */
function titled(words: string): readonly string[] {
  const lines = wrapText(words, lineWidth)
  const rule = '='.repeat(Math.max(1, ...lines.map(widthOf)))
  return [rule, ...lines, rule]
}

const row = ({ label, value }: { readonly label: string; readonly value: string }): readonly string[] =>
  hang(`${label}: `, wrapText(value, Math.max(24, lineWidth - widthOf(label) - 2)))

function writeCover({ title, subtitle, facts, notice, publicity, logos }: Cover): readonly string[] {
  const pictures = [publicity?.hasEmblem ? publicity.emblemAlt : '', ...logos.map(({ alt }) => alt)].filter(Boolean)
  const words = [...pictures.map((alt) => `[${alt}]`), publicity?.statement, publicity?.disclaimer]
  const publicityLines = words.flatMap((one) => (one ? wrapText(one, lineWidth) : []))
  return [
    ...titled(title),
    ...(subtitle === '' ? [] : wrapText(subtitle, lineWidth)),
    ...(notice === null ? [] : ['', ...wrapText(notice, lineWidth)]),
    ...(facts.length === 0 ? [] : ['', ...facts.flatMap(row)]),
    ...(publicityLines.length === 0 ? [] : ['', ...publicityLines]),
  ]
}

function writeContents(manuscript: Manuscript): readonly string[] {
  const entries = contentsEntries(manuscript).flatMap(({ level, number, title }) => {
    const indent = level === 1 ? '' : '    '
    const first = number === '' ? indent : `${indent}${number}  `
    return hang(first, wrapText(title, lineWidth - widthOf(first)))
  })
  const { labels, tables, figures } = manuscript
  return [
    ...titled(labels.contents),
    ...entries,
    ...writeCaptions(labels.listOfTables, tables),
    ...writeCaptions(labels.listOfFigures, figures),
  ]
}

function writeCaptions(title: string, entries: readonly CaptionEntry[]): readonly string[] {
  if (entries.length === 0) return []
  return [
    '',
    `${title}:`,
    ...entries.flatMap(({ number, caption }) => hang(`${number} `, wrapText(caption, lineWidth - number.length - 1))),
  ]
}

function writePart(part: Part, context: TextContext): readonly string[] {
  if (part.type === 'chapter') return writeChapter(part, context)
  return part.type === 'divider' ? titled(part.title) : writeAnnex(part)
}

function writeAnnex({ label, title, notice }: AnnexPart): readonly string[] {
  return [...titled(`${label}: ${title}`), ...wrapText(notice, lineWidth)]
}

function writeChapter(
  { number, title, theme, opening, blocks, language }: ChapterPart,
  around: TextContext,
): readonly string[] {
  const context: TextContext = { ...around, notes: [] }
  const body = writeBlocks(blocks, context)
  const notes = context.notes.flatMap((note) => writeNote(note, around))
  return [
    ...titled([number, title].filter(Boolean).join(' ')),
    ...(theme === '' ? [] : wrapText(theme, lineWidth)),
    ...opening.flatMap(row),
    ...(body.length === 0 ? [] : ['', ...body]),
    ...(notes.length === 0 ? [] : ['', `${labelsIn(around.manuscript, language).footnotes}:`, ...notes]),
  ]
}

function writeNote({ number, inlines }: FootnoteInline, context: TextContext): readonly string[] {
  const mark = `[${number}] `
  return hang(mark, wrapText(writeInlines(inlines, context), lineWidth - mark.length))
}

function writeGlossary({ glossary, labels }: Manuscript): readonly string[] {
  if (glossary.length === 0) return []
  const entries = glossary.flatMap(({ term, definition }) => [
    ...wrapText(term, lineWidth),
    ...prefixed('    ', wrapText(definition, lineWidth - 4)),
  ])
  return [...titled(labels.glossary), ...entries]
}

function writeSources({ sources, labels, language }: Manuscript): readonly string[] {
  if (sources.length === 0) return []
  const entries = sources.flatMap(({ label, href, asOf }) => {
    const words = asOf === null ? label : `${label} (${formatDay(asOf, language)})`
    return [...hang('- ', wrapText(words, lineWidth - 2)), ...(href === null ? [] : [`  ${href}`])]
  })
  return [...titled(labels.sources), ...entries]
}
