import { labelsIn } from '../manuscript/labels-in'
import { formatDay } from '../manuscript/format-day'
import {
  glossaryAnchor,
  sourcesAnchor,
  type AnnexPart,
  type ChapterPart,
  type Manuscript,
  type Part,
} from '../manuscript/manuscript'
import type { FootnoteInline } from '../manuscript/manuscript-blocks'
import { writeBlocks } from './html-blocks'
import { createHeadingLevels, langOf, type HtmlContext, type HtmlShared } from './html-context'
import { writeInlines } from './html-inlines'
import { element, escapeHtml } from './markup'

/** Chapters lie below the title of the book; printed alone, a chapter is the book. */
const titleLevel = ({ manuscript }: HtmlShared): 1 | 2 => (manuscript.cover ? 2 : 1)

export function writePart(part: Part, shared: HtmlShared): string {
  if (part.type === 'chapter') return writeChapter(part, shared)
  const level = titleLevel(shared)
  if (part.type === 'annex') return writeAnnex(part, level)
  return element(
    'section',
    { class: 'divider', lang: part.language ?? null },
    title(level, part.anchor, '', part.title),
  )
}

/** The page of a browser cannot hold the pages of a PDF: it says which they are. */
function writeAnnex({ anchor, label, title: words, notice, language }: AnnexPart, level: number): string {
  const head = title(level, anchor, label, words)
  return element('section', { class: 'annex', lang: language ?? null }, head + element('p', {}, escapeHtml(notice)))
}

function title(level: number, anchor: string, number: string, words: string): string {
  const counted = number === '' ? '' : `${element('span', { class: 'number' }, escapeHtml(number))} `
  return element(`h${level}`, { id: anchor, class: 'h1' }, counted + escapeHtml(words))
}

function writeChapter(chapter: ChapterPart, shared: HtmlShared): string {
  const { language } = shared.manuscript
  const labels = labelsIn(shared.manuscript, chapter.language)
  const level = titleLevel(shared)
  const outer: HtmlContext = { shared, language, notes: [], headings: createHeadingLevels(level) }
  const inner: HtmlContext = { ...outer, language: chapter.language }
  const ownLanguage = { lang: langOf(chapter.openingLanguage ?? language, inner) }
  const rows = chapter.opening.map(({ label, value }) =>
    element('div', {}, element('dt', {}, escapeHtml(label)) + element('dd', {}, escapeHtml(value))),
  )
  const written = [
    title(level, chapter.anchor, chapter.number, chapter.title),
    chapter.theme === '' ? '' : element('p', { class: 'theme', ...ownLanguage }, escapeHtml(chapter.theme)),
    rows.length === 0 ? '' : element('dl', { class: 'opening', ...ownLanguage }, rows.join('')),
    writeBlocks(chapter.blocks, inner),
    // After the blocks: only then are the notes known.
    writeNotes(inner.notes, `${labels.footnotes}: ${chapter.title}`, inner),
  ]
  return element('article', { lang: langOf(chapter.language, outer) }, written.join('\n'))
}

function writeNotes(notes: readonly FootnoteInline[], label: string, context: HtmlContext): string {
  if (notes.length === 0) return ''
  const labels = labelsIn(context.shared.manuscript, context.language)
  const items = notes.map((note) => {
    const number = String(note.number)
    const back = { href: `#fnref-${number}`, role: 'doc-backlink', 'aria-label': `${labels.backToText} (${number})` }
    const words = writeInlines(note.inlines, context)
    const link = element('a', back, '↩\ufe0e')
    return element('li', { id: `fn-${number}`, value: number }, `${words} ${link}`)
  })
  const head = element('p', { class: 'notes-title' }, escapeHtml(labels.footnotes))
  const list = element('ol', {}, items.join('\n'))
  return element('section', { class: 'notes', role: 'doc-endnotes', 'aria-label': label }, head + list)
}

export function writeGlossary({ glossary, labels }: Manuscript, shared: HtmlShared): string {
  if (glossary.length === 0) return ''
  const around = { shared, language: shared.manuscript.language, notes: [], headings: createHeadingLevels(1) }
  const entries = glossary.map(({ term, definition, language }) => {
    const lang = { lang: langOf(language, around) }
    return element('dt', lang, escapeHtml(term)) + element('dd', lang, escapeHtml(definition))
  })
  const list = element('dl', { class: 'glossary' }, entries.join('\n'))
  return element('section', {}, title(titleLevel(shared), glossaryAnchor, '', labels.glossary) + list)
}

/** Acts with the day of their wording, as links; print adds the address in words. */
export function writeSources({ sources, labels, language }: Manuscript, shared: HtmlShared): string {
  if (sources.length === 0) return ''
  const items = sources.map(({ label, href, asOf }) => {
    const words = href === null ? escapeHtml(label) : element('a', { href }, escapeHtml(label))
    return element('li', {}, words + (asOf === null ? '' : ` (${escapeHtml(formatDay(asOf, language))})`))
  })
  const list = element('ul', { class: 'sources' }, items.join('\n'))
  return element('section', {}, title(titleLevel(shared), sourcesAnchor, '', labels.sources) + list)
}
