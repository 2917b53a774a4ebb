import { describe, expect, it } from 'vitest'
import { dropChapter, dropTheme, stepChapter, stepTheme } from '../../../renderer/features/library/chapter-moves'
import { groupChapters, noFilter } from '../../../renderer/features/library/group-chapters'
import { row, theme } from './library-builders'

const themes = [theme('A'), theme('B'), theme('C')]
const rows = [row('A1'), row('A2'), row('A3', { isArchived: true }), row('A4'), row('B1')]
const all = groupChapters(themes, rows, 'cs', { ...noFilter, showsArchived: true })
const shown = groupChapters(themes, rows, 'cs', noFilter)

describe('a dropped chapter', () => {
  it('stands before or after its neighbour, counted without itself', () => {
    expect(dropChapter(all, 'chapter:A1', { key: 'chapter:A4', place: 'after' })).toMatchObject({
      themeId: 'A',
      position: 3,
    })
    expect(dropChapter(all, 'chapter:A4', { key: 'chapter:A1', place: 'before' })).toMatchObject({
      themeId: 'A',
      position: 0,
    })
    expect(dropChapter(all, 'chapter:A1', { key: 'chapter:B1', place: 'after' })).toMatchObject({
      themeId: 'B',
      position: 1,
    })
  })
  it('goes to the end of the theme that it is dropped on', () => {
    expect(dropChapter(all, 'chapter:A1', { key: 'theme:B', place: 'on' })).toMatchObject({ themeId: 'B', position: 1 })
    expect(dropChapter(all, 'chapter:A1', { key: 'theme:C', place: 'on' })).toMatchObject({ themeId: 'C', position: 0 })
  })
  it('is not moved by a drop on itself or by something that is no chapter', () => {
    expect(dropChapter(all, 'chapter:A1', { key: 'chapter:A1', place: 'after' })).toBeNull()
    expect(dropChapter(all, 'theme:A', { key: 'chapter:A1', place: 'after' })).toBeNull()
  })
})

describe('a step with the keyboard', () => {
  it('passes the neighbour on the screen and with it what the archive hides between them', () => {
    expect(stepChapter(all, shown, 'chapter:A2', 1)).toMatchObject({ themeId: 'A', position: 3 })
    expect(stepChapter(all, shown, 'chapter:A4', -1)).toMatchObject({ themeId: 'A', position: 1 })
  })
  it('goes on into the next theme at the edge, at its near end', () => {
    expect(stepChapter(all, shown, 'chapter:A4', 1)).toMatchObject({ themeId: 'B', position: 0 })
    expect(stepChapter(all, shown, 'chapter:B1', -1)).toMatchObject({ themeId: 'A', position: 4 })
    expect(stepChapter(all, shown, 'chapter:B1', 1)).toMatchObject({ themeId: 'C', position: 0 })
  })
  it('stops at the ends of the list', () => {
    expect(stepChapter(all, shown, 'chapter:A1', -1)).toBeNull()
    expect(stepTheme(all, shown, 'theme:A', -1)).toBeNull()
    expect(stepTheme(all, shown, 'theme:C', 1)).toBeNull()
  })
  it('moves themes', () => {
    expect(stepTheme(all, shown, 'theme:A', 1)).toEqual({ themeId: 'A', position: 1 })
    expect(dropTheme(all, 'theme:C', { key: 'theme:A', place: 'before' })).toEqual({ themeId: 'C', position: 0 })
    expect(dropTheme(all, 'theme:A', { key: 'theme:A', place: 'before' })).toBeNull()
  })
})
