import { describe, expect, it } from 'vitest'
import { chapterInputs, listAddable, narrow } from '../../../renderer/features/packs/addable-chapters'
import { groupNewer, proposedPacks } from '../../../renderer/features/packs/newer-groups'
import { estimatedPackPages } from '../../../renderer/features/packs/pack-items'
import { groupWorkshops } from '../../../renderer/features/workshops/group-workshops'
import type { Day, PackId, PackItemId, VersionId, WorkshopId } from '../../../shared/domain/ids'
import type { PackItemView, PackView } from '../../../shared/domain/pack'
import type { WorkshopRow } from '../../../shared/domain/workshop'
import { plainPrint } from '../../../shared/domain/print-options'
import type { OutdatedPin } from '../../../shared/ipc/workshop-channels'
import { row, theme, version } from '../ui/library-builders'

const workshop = (title: string, day: string | null, part: Partial<WorkshopRow> = {}): WorkshopRow => ({
  id: title as WorkshopId,
  title,
  kind: 'workshop',
  district: '',
  firstDay: day as Day | null,
  lastDay: day as Day | null,
  projectTitle: '',
  packCount: 0,
  editionCount: 0,
  isArchived: false,
  ...part,
})

describe('the list of workshops', () => {
  const rows = [
    workshop('loni', '2025-05-01'),
    workshop('brzy', '2026-12-01', { district: 'Ústí nad Labem' }),
    workshop('jaro', '2027-04-20'),
    workshop('dnes', '2026-11-22'),
    workshop('bez data', null),
    workshop('v archivu', '2026-12-05', { isArchived: true }),
  ]
  const list = (text = '', showsArchived = false) =>
    groupWorkshops(rows, { text, showsArchived }, '2026-11-22').map((group) => [
      group.month,
      group.rows.map(({ title }) => title),
    ])

  it('has the next one first, then those without a date, then what is over; the archive is hidden', () => {
    expect(list()).toEqual([
      ['2026-11', ['dnes']],
      ['2026-12', ['brzy']],
      ['2027-04', ['jaro']],
      [null, ['bez data']],
      ['2025-05', ['loni']],
    ])
  })
  it('finds by title and district without diacritics, and shows the archive when asked', () => {
    expect(list('usti labem')).toEqual([['2026-12', ['brzy']]])
    expect(list('', true)).toContainEqual(['2026-12', ['brzy', 'v archivu']])
  })
  it('keeps a workshop of several days among the next ones until its last day is over', () => {
    const long = workshop('dva dny', '2026-11-21', { lastDay: '2026-11-22' as Day })
    expect(groupWorkshops([long], { text: '', showsArchived: false }, '2026-11-22')[0]?.isPast).toBe(false)
    expect(groupWorkshops([long], { text: '', showsArchived: false }, '2026-11-23')[0]?.isPast).toBe(true)
  })
})

const chapterView = (id: string, words: number, isTrainerOnly = false): PackItemView => ({
  item: {
    type: 'chapter',
    id: id as PackItemId,
    isTrainerOnly,
    startsOnRightPage: false,
    chapterId: row(id).chapterId,
    language: 'cs',
    versionId: 'v' as VersionId,
  },
  title: id,
  themeName: '',
  versionNumber: 1,
  state: 'approved',
  words,
  language: 'cs',
  partLanguage: 'cs',
  substitutes: [],
  newer: null,
  isMissing: false,
})
const packOf = (...items: readonly PackItemView[]): PackView => ({
  pack: {
    id: 'pack' as PackId,
    workshopId: 'workshop' as WorkshopId,
    title: 'Balíček',
    language: 'cs',
    audience: [],
    pageSize: 'a4',
    isTwoSided: false,
    print: plainPrint,
    items: items.map(({ item }) => item),
    revision: 1,
  },
  items,
})

describe('chapters that can be added to a pack', () => {
  const approved = { ...version('approved'), id: 'approved' as VersionId, number: 3 }
  const latest = { ...version('working'), id: 'latest' as VersionId, number: 4 }
  const rows = [
    row('A1', { latest, approved, position: 1 }),
    row('A2', { latest, position: 0, title: 'Řeč těla' }),
    row('B1', { title: 'Bez verze' }),
    row('M1', { latest }),
    row('A3', { latest, isArchived: true }),
  ]
  const themes = [theme('B'), theme('A'), theme('M', { kind: 'trainer-method' })]
  const all = listAddable(rows, themes, packOf(chapterView('A1', 10)))

  it('stand in the order of themes and positions, without the archive', () => {
    expect(all.map(({ row: { chapterId } }) => chapterId)).toEqual(['B1', 'A2', 'A1', 'M1'])
  })
  it('pin the newest approved version, else the newest named one, and nothing without a version', () => {
    expect(all.map((one) => one.version?.id ?? null)).toEqual([null, 'latest', 'approved', 'latest'])
  })
  it('become items unless they are in the pack already or have no version; method sheets are for trainers', () => {
    const inputs = chapterInputs(all, new Set(all.map(({ id }) => id)))
    expect(inputs.map((input) => (input.type === 'chapter' ? [input.chapterId, input.isTrainerOnly] : []))).toEqual([
      ['A2', false],
      ['M1', true],
    ])
  })
  it('are found without diacritics', () => {
    const found = narrow(all, { text: 'rec tela', themeId: '', language: '' })
    expect(found.map(({ row: { title } }) => title)).toEqual(['Řeč těla'])
    expect(narrow(all, { text: 'x', themeId: 'A', language: '' })).toEqual([])
  })
  it('are offered in the language that is looked for, and after those, where nobody has translated them, in their own', () => {
    const translated = [...rows, row('A1', { latest, language: 'pl' })]
    const both = listAddable(translated, themes, packOf())
    const found = narrow(both, { text: '', themeId: 'A', language: 'pl' })
    expect(found.map(({ row: { chapterId, language } }) => [chapterId, language])).toEqual([
      ['A1', 'pl'],
      ['A2', 'cs'],
    ])
  })
})

describe('estimated pages', () => {
  it('count what participants get', () => {
    const first = chapterView('a', 1_000)
    expect(estimatedPackPages(packOf(first, chapterView('b', 1_000, true)))).toBe(estimatedPackPages(packOf(first)))
    expect(estimatedPackPages(packOf(first))).toBeGreaterThan(estimatedPackPages(packOf(chapterView('a', 100))))
  })
})

describe('newer versions over all packs', () => {
  const pin = (packId: string, newer: string, isIssued = false): OutdatedPin => ({
    workshopId: 'w' as WorkshopId,
    workshopTitle: 'w',
    packId: packId as PackId,
    packTitle: packId,
    chapterTitle: 'starý název',
    language: 'cs',
    pinned: { versionId: 'old' as VersionId, number: 1 },
    newer: { versionId: newer as VersionId, number: 2, isApproved: true },
    isIssued,
  })
  it('are decided chapter by chapter, and an issued pack is not proposed', () => {
    const rows = [
      row('A1', { latest: { ...version('approved'), id: 'n1' as VersionId } }),
      row('A2', { latest: { ...version('approved'), id: 'n2' as VersionId } }),
    ]
    const groups = groupNewer([pin('p1', 'n1'), pin('p2', 'n1', true), pin('p1', 'n2')], rows)
    expect(groups.map(({ chapterId, pins }) => [chapterId, pins.length])).toEqual([
      ['A1', 2],
      ['A2', 1],
    ])
    expect(groups.map(proposedPacks)).toEqual([['p1'], ['p1']])
  })
})
