import { contentsEntries, type ContentsEntry } from '../manuscript/contents-entries'
import type { Manuscript } from '../manuscript/manuscript'
import { element, escapeHtml } from './markup'

/** Chapters with their sections below them, as links. */
export function writeContents(manuscript: Manuscript): string {
  const chapters = groupEntries(contentsEntries(manuscript))
  const items = chapters.map(([chapter, sections]) => {
    const below = sections.map((section) => element('li', {}, link(section))).join('')
    return element('li', {}, link(chapter) + (below === '' ? '' : element('ol', { role: 'list' }, below)))
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

function link({ number, title, anchor }: ContentsEntry): string {
  const counted = number === '' ? '' : `${element('span', { class: 'number' }, escapeHtml(number))} `
  return element('a', { href: `#${anchor}` }, counted + element('span', {}, escapeHtml(title)))
}
