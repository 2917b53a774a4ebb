import type { Language } from '../../../shared/domain/language'
import { contentsEntries, type ContentsEntry } from '../manuscript/contents-entries'
import type { CaptionEntry, Manuscript } from '../manuscript/manuscript'
import { element, escapeHtml } from './markup'

/** Chapters with their sections below them, as links; then the lists of tables and figures where the pack wants them. */
export function writeContents(manuscript: Manuscript): string {
  const { labels, tables, figures } = manuscript
  const captions = writeCaptions('tables', labels.listOfTables, tables, manuscript.language)
  return (
    writeChapters(manuscript) + captions + writeCaptions('figures', labels.listOfFigures, figures, manuscript.language)
  )
}

function writeCaptions(id: string, title: string, entries: readonly CaptionEntry[], language: Language): string {
  if (entries.length === 0) return ''
  const items = entries.map(({ anchor, number, caption, language: own = language }) =>
    element('li', {}, link({ level: 2, number, title: caption, anchor, language: own }, language)),
  )
  const head = element('h2', { id: `list-${id}` }, escapeHtml(title))
  return element('nav', { 'aria-labelledby': `list-${id}` }, head + element('ol', { role: 'list' }, items.join('')))
}

function writeChapters(manuscript: Manuscript): string {
  const chapters = groupEntries(contentsEntries(manuscript))
  const items = chapters.map(([chapter, sections]) => {
    const below = sections.map((section) => element('li', {}, link(section, manuscript.language))).join('')
    return element(
      'li',
      {},
      link(chapter, manuscript.language) + (below === '' ? '' : element('ol', { role: 'list' }, below)),
    )
  })
  const title = element('h2', { id: 'contents' }, escapeHtml(manuscript.labels.contents))
  return element('nav', { 'aria-labelledby': 'contents' }, title + element('ol', { role: 'list' }, items.join('')))
}

type Group = readonly [ContentsEntry, readonly ContentsEntry[]]

function groupEntries(entries: readonly ContentsEntry[]): readonly Group[] {
  const starts = entries.flatMap(({ level }, index) => (level === 1 ? [index] : []))
  return starts.flatMap((start, index): readonly Group[] => {
    const chapter = entries[start]
    return chapter ? [[chapter, entries.slice(start + 1, starts[index + 1])]] : []
  })
}

function link({ number, title, anchor, language }: ContentsEntry, around: Language): string {
  const counted = number === '' ? '' : `${element('span', { class: 'number' }, escapeHtml(number))} `
  return element(
    'a',
    { href: `#${anchor}`, lang: language === around ? null : language },
    counted + element('span', {}, escapeHtml(title)),
  )
}
