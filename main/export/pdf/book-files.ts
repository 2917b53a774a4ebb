import type { ChapterPart, DividerPart, Manuscript, PageDesign, Part } from '../manuscript/manuscript'
import { labelsIn } from '../manuscript/labels-in'
import { formatDay } from '../manuscript/format-day'
import { annexEntry } from './annexes/annex-entry'
import type { AnnexSheets } from './annexes/annex-sheets'
import type { BookWriter } from './book-writer'
import { rememberChapter, type ChapterMemory } from './chapter-memory'
import { instantParts } from './instant-parts'
import type { JsonObject, JsonValue } from './json-value'
import { footLine, oneLine } from './one-line'
import { typstBlocks } from './typst-blocks'
import type { TypstFiles } from './typst-files'
import { typstLanguage } from './typst-language'

/** What is not longer is kept on one page: half a page, in lines of the page design. */
const shortLinesOf = { a4: 23, a5: 16, phone: 10, large: 12 } as const

const formatOf = ({ size, variant }: PageDesign): keyof typeof shortLinesOf => (variant === 'paper' ? size : variant)

/** What every page depends on: where one of these changes, the whole book is laid out again. */
function pageFacts(manuscript: Manuscript, writer: BookWriter): JsonObject {
  const { page, labels } = manuscript
  return {
    format: formatOf(page),
    isTwoSided: page.isTwoSided,
    isJustified: page.isJustified,
    // A screen is not written on.
    notes: page.variant === 'phone' ? 'none' : page.notes,
    notesTitle: writer.text(labels.notes),
    accent: page.accent,
    accentText: page.accentText,
    onAccent: page.onAccent,
    language: { ...typstLanguage(manuscript.language) },
    marking: manuscript.marking === null ? null : writer.text(manuscript.marking),
    runningHead: writer.text(oneLine(manuscript.runningHead, 60)),
    runningFoot: writer.text(footLine(manuscript.runningFoot, formatOf(page) === 'a4' ? 100 : 70)),
    hasCover: manuscript.cover !== null,
    hasContents: manuscript.cover !== null || manuscript.parts.length > 1,
    hasTables: manuscript.tables.length > 0,
    hasFigures: manuscript.figures.length > 0,
    listOfTables: writer.text(labels.listOfTables),
    listOfFigures: writer.text(labels.listOfFigures),
    hasGlossary: manuscript.glossary.length > 0,
    hasSources: manuscript.sources.length > 0,
    contents: writer.text(labels.contents),
    glossary: writer.text(labels.glossary),
    sources: writer.text(labels.sources),
    ...(writer.marksPlaces ? { marksPlaces: true } : {}),
  }
}

const rows = (all: readonly { readonly label: string; readonly value: string }[], writer: BookWriter) =>
  all.map(({ label, value }) => ({ label: writer.text(label), value: writer.text(value) }))

/** What no page shows. Apart from `page.json`, because the date is another at every export. */
const documentFacts = ({ title, authors, date }: Manuscript, writer: BookWriter): JsonObject => ({
  title: writer.text(title),
  authors: authors.map((author) => writer.text(author)),
  date: instantParts(date),
})

function coverLogos({ cover, pictures }: Manuscript, writer: BookWriter): readonly JsonValue[] {
  return (cover?.logos ?? []).flatMap(({ asset, alt }) => {
    const path = writer.picturePath(asset)
    const facts = pictures[asset]
    if (path === null || facts === undefined) {
      writer.lose('missing-picture', asset)
      return []
    }
    return [{ path, alt: writer.text(alt), ratio: facts.width / Math.max(1, facts.height) }]
  })
}

function coverFile(manuscript: Manuscript, writer: BookWriter): JsonValue {
  const { cover } = manuscript
  if (cover === null) return null
  const { publicity } = cover
  return {
    title: writer.text(cover.title),
    subtitle: writer.text(cover.subtitle),
    facts: rows(cover.facts, writer),
    notice: cover.notice === null ? null : writer.text(cover.notice),
    style: cover.style,
    logos: coverLogos(manuscript, writer),
    publicity:
      publicity === null
        ? null
        : {
            statement: writer.text(publicity.statement),
            disclaimer: writer.text(publicity.disclaimer),
            hasEmblem: publicity.hasEmblem,
            emblemAlt: writer.text(publicity.emblemAlt),
          },
  }
}

function chapterFile(chapter: ChapterPart, manuscript: Manuscript, writer: BookWriter): JsonObject {
  const context = {
    writer,
    labels: labelsIn(manuscript, chapter.language),
    language: chapter.language,
    isForeign: chapter.language !== manuscript.language,
    pictures: manuscript.pictures,
    shortLines: shortLinesOf[formatOf(manuscript.page)],
    isAtTop: true,
  }
  return {
    anchor: writer.defineAnchor(chapter.anchor),
    number: writer.text(chapter.number),
    title: writer.text(chapter.title),
    language: { ...typstLanguage(chapter.language) },
    openingLanguage: { ...typstLanguage(chapter.openingLanguage ?? manuscript.language) },
    theme: writer.text(chapter.theme),
    opening: rows(chapter.opening, writer),
    blocks: typstBlocks(chapter.blocks, context),
  }
}

const dividerEntry = (divider: DividerPart, writer: BookWriter): JsonObject => ({
  type: 'divider',
  ...(divider.language === undefined ? {} : { language: { ...typstLanguage(divider.language) } }),
  title: writer.text(divider.title),
  number: '',
  anchor: writer.defineAnchor(divider.anchor),
  startsOnRightPage: divider.startsOnRightPage,
})

const chapterPath = (index: number): string => `chapters/${String(index + 1)}.json`

/** Title and number also stand here: the head of a page knows its part without reading the chapter. */
const orderEntry = (part: Part, index: number, writer: BookWriter, sheets: AnnexSheets): JsonObject => {
  if (part.type === 'divider') return dividerEntry(part, writer)
  if (part.type === 'annex') return annexEntry(part, sheets.get(part.asset) ?? [], writer)
  return {
    type: 'chapter',
    title: writer.text(part.title),
    number: writer.text(part.number),
    anchor: part.anchor === '' ? null : part.anchor,
    path: chapterPath(index),
    startsOnRightPage: part.startsOnRightPage,
  }
}

function backFiles(manuscript: Manuscript, writer: BookWriter): readonly (readonly [string, JsonValue])[] {
  const glossary = manuscript.glossary.map((entry) => ({
    term: writer.text(entry.term),
    definition: writer.text(entry.definition),
    language: { ...typstLanguage(entry.language) },
  }))
  const sources = manuscript.sources.map((source) => ({
    label: writer.text(source.label),
    href: source.href,
    address: source.href === null ? '' : writer.text(source.href),
    asOf: source.asOf === null ? '' : formatDay(source.asOf, manuscript.language),
  }))
  return [
    ['glossary.json', glossary],
    ['sources.json', sources],
  ]
}

const jsonBytes = (value: JsonValue): Uint8Array => Buffer.from(JSON.stringify(value))

/**
 * The content of the book as JSON: one file a chapter, so that a change in one leaves the others as they were. With a
 * `memory`, chapters that were written before are not written again.
 */
export function bookFiles(
  manuscript: Manuscript,
  writer: BookWriter,
  memory: ChapterMemory | null = null,
  sheets: AnnexSheets = new Map(),
): TypstFiles {
  const { labels, language, otherLabels = {}, pictures } = manuscript
  const around = { labels, language, otherLabels, pictures, format: formatOf(manuscript.page) }
  const chapters = manuscript.parts.flatMap((part, index): (readonly [string, Uint8Array])[] => {
    if (part.type !== 'chapter') return []
    const write = (to: BookWriter) => jsonBytes(chapterFile(part, manuscript, to))
    const bytes = memory === null ? write(writer) : rememberChapter(memory, [part, around], writer, write)
    return [[chapterPath(index), bytes]]
  })
  const files: readonly (readonly [string, JsonValue])[] = [
    ['page.json', pageFacts(manuscript, writer)],
    ['document.json', documentFacts(manuscript, writer)],
    ['cover.json', coverFile(manuscript, writer)],
    ['order.json', manuscript.parts.map((part, index) => orderEntry(part, index, writer, sheets))],
    ...backFiles(manuscript, writer),
  ]
  return new Map([...files.map(([path, value]) => [path, jsonBytes(value)] as const), ...chapters])
}
