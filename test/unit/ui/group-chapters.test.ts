import { describe, expect, it } from 'vitest'
import { groupChapters, noFilter, type ChapterFilter } from '../../../renderer/features/library/group-chapters'
import { row, theme, version } from './library-builders'

const themes = [theme('A'), theme('B'), theme('C', { isArchived: true })]
const rows = [
  row('A1', { title: 'První pomoc', latest: version('approved') }),
  row('A1', { language: 'uk', title: 'Перша допомога' }),
  row('A2', { title: 'Řeč těla', isArchived: true }),
  row('B1', { title: 'Šetření' }),
]
const shown = (filter: Partial<ChapterFilter>, language = 'cs') =>
  groupChapters(themes, rows, language, { ...noFilter, ...filter }).map((group) => [
    group.theme.id,
    group.chapters.map((chapter) => chapter.lead.title),
  ])

describe('chapters by theme', () => {
  it('shows one row a chapter, in the language of the interface where there is one', () => {
    expect(shown({})).toEqual([
      ['A', ['První pomoc']],
      ['B', ['Šetření']],
    ])
    expect(shown({}, 'uk')).toEqual([
      ['A', ['Перша допомога']],
      ['B', ['Šetření']],
    ])
    expect(shown({}, 'pl')).toEqual([
      ['A', ['První pomoc']],
      ['B', ['Šetření']],
    ])
  })
  it('finds titles without diacritics, in any language of the chapter', () => {
    expect(shown({ text: 'setreni' })).toEqual([['B', ['Šetření']]])
    expect(shown({ text: 'перша' })).toEqual([['A', ['První pomoc']]])
    expect(shown({ text: 'pomoc prvni' })).toEqual([['A', ['První pomoc']]])
  })
  it('keeps the archive out of sight until it is asked for', () => {
    expect(shown({ showsArchived: true })).toEqual([
      ['A', ['První pomoc', 'Řeč těla']],
      ['B', ['Šetření']],
      ['C', []],
    ])
  })
  it('narrows by state, and tells no version from a state', () => {
    expect(shown({ state: 'approved' })).toEqual([['A', ['První pomoc']]])
    expect(shown({ state: 'none', language: 'cs' })).toEqual([['B', ['Šetření']]])
  })
  it('looks for language and state in the same variant', () => {
    expect(shown({ language: 'uk', state: 'approved' })).toEqual([])
  })
  it('keeps an empty theme in the whole list, so that something can be put into it', () => {
    expect(groupChapters([theme('Z')], [], 'cs', noFilter)).toHaveLength(1)
    expect(groupChapters([theme('Z')], [], 'cs', { ...noFilter, text: 'a' })).toHaveLength(0)
  })
})
