import { describe, expect, it } from 'vitest'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { manuscriptAnchors } from '../../../main/export/manuscript/manuscript-anchors'
import type { ManuscriptSource } from '../../../main/export/manuscript/manuscript-source'
import { bookFiles } from '../../../main/export/pdf/book-files'
import { createBookWriter } from '../../../main/export/pdf/book-writer'
import { doc, h, p } from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'
import { sampleChapter, sampleSource, sampleWorkshop } from '../../fixtures/sample-source'
import type { ChapterId } from '../../../shared/domain/ids'

const chapter = (number: number, words: string, title = `Kapitola ${String(number)}`) =>
  sampleChapter({
    chapterId: `01890000-0000-7000-8000-${String(number).padStart(12, '0')}` as ChapterId,
    title,
    content: number === 1 ? everyNode : doc(h(1, 'Klid'), p(words)),
  })

function filesOf(change: Partial<ManuscriptSource>): ReadonlyMap<string, string> {
  const manuscript = buildManuscript(sampleSource(change))
  const anchors = manuscriptAnchors(manuscript)
  const writer = createBookWriter({ anchors, picturePaths: new Map(), covers: () => true })
  return new Map([...bookFiles(manuscript, writer)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
}

/** The files of the book that are not the same. */
function changedFiles(one: Partial<ManuscriptSource>, other: Partial<ManuscriptSource>): readonly string[] {
  const [before, after] = [filesOf(one), filesOf(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
}

const parts = [chapter(1, ''), chapter(2, 'Dýchejte.'), chapter(3, 'Mluvte krátce.')]

// Whatever else changes is laid out again, all that depends on it too: on 500 pages ten seconds instead of one.
describe('the files that a book is set from', () => {
  it('keep the moment of the export away from every page', () => {
    const earlier = { parts, date: '2026-10-01T08:00:00.000Z' }
    expect(changedFiles(earlier, { parts, date: '2026-10-01T08:05:00.000Z' })).toEqual(['document.json'])
  })

  it('keep a changed chapter away from the other chapters', () => {
    const [first, , last] = parts
    const changed = [first, chapter(2, 'Dýchejte zhluboka.'), last].flatMap((part) => part ?? [])
    expect(changedFiles({ parts }, { parts: changed })).toEqual(['chapters/2.json'])
  })

  it('tell a new title to the heads of its own pages only', () => {
    const [first, , last] = parts
    const renamed = [first, chapter(2, 'Dýchejte.', 'Dech'), last].flatMap((part) => part ?? [])
    expect(changedFiles({ parts }, { parts: renamed })).toEqual(['order.json', 'chapters/2.json'])
  })

  it.each(['a4', 'a5'] as const)(
    'name the day and the trainers on every page of %s, however long the workshop is called',
    (pageSize) => {
      const workshop = {
        ...sampleWorkshop,
        title: 'Pomoc, která drží: dvoudenní workshop pro úředníky a učitele okresu Náchod',
      }
      const page = filesOf({ parts, pageSize, workshop, kind: 'trainer' }).get('page.json') ?? ''
      const foot = /"runningFoot":"([^"]*)"/u.exec(page)?.[1] ?? ''
      expect(foot.replaceAll('\u00a0', ' ')).toMatch(/^Pomoc, která drží: .*· 12\. října 2026 · Vydání pro lektory$/u)
      expect(foot.length).toBeLessThanOrEqual(pageSize === 'a4' ? 100 : 70)
    },
  )
})
