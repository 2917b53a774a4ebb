import { describe, expect, it } from 'vitest'
import { joinPath } from '../../../renderer/app/join-path'
import { matchEntries } from '../../../renderer/app/match-entries'
import { splitExcerpt } from '../../../renderer/features/library/split-excerpt'
import { foldText } from '../../../renderer/ui/fold-text'
import { moveBy, moveTo } from '../../../renderer/ui/reorder'

const entries = ['Okres Náchod', 'Jedna přepážka v Náchodě', 'Nová kapitola', 'Łódź a okolí', "Обов'язки лектора"].map(
  (text) => ({ text }),
)
const found = (typed: string) => matchEntries(entries, typed, 10).map((entry) => entry.text)

describe('the command palette finds', () => {
  it('without diacritics, apostrophes and case', () => {
    expect(found('nachod')).toEqual(['Okres Náchod', 'Jedna přepážka v Náchodě'])
    expect(found('lodz')).toEqual(['Łódź a okolí'])
    expect(found('обовязки')).toEqual(["Обов'язки лектора"])
  })
  it('all words in any order, beginnings first', () => {
    expect(found('nachode prep')).toEqual(['Jedna přepážka v Náchodě'])
    expect(found('o')).toEqual(['Okres Náchod', 'Łódź a okolí', 'Jedna přepážka v Náchodě', 'Nová kapitola'])
  })
  it('everything up to the limit when nothing is typed', () => {
    expect(matchEntries(entries, '  ', 2)).toHaveLength(2)
  })
})

describe('folding', () => {
  it('makes Czech, Polish and Ukrainian letters plain', () => {
    expect(foldText('Příliš žluťoučký Łoś м’яч')).toBe('prilis zlutoucky los мяч')
  })
})

describe('an excerpt', () => {
  it('is cut at its hits', () => {
    expect(splitExcerpt('po \ue000trauma\ue001tu a \ue000klid\ue001')).toEqual([
      { text: 'po ', isHit: false },
      { text: 'trauma', isHit: true },
      { text: 'tu a ', isHit: false },
      { text: 'klid', isHit: true },
    ])
  })
  it('never shows a mark without its pair', () => {
    expect(
      splitExcerpt('a\ue000b')
        .map((part) => part.text)
        .join(''),
    ).toBe('ab')
    expect(
      splitExcerpt('\ue001c')
        .map((part) => part.text)
        .join(''),
    ).toBe('c')
  })
})

describe('reordering', () => {
  const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id).join('')
  it('moves by steps and stays at the ends', () => {
    expect(ids(moveBy(list, 'b', 1))).toBe('acbd')
    expect(ids(moveBy(list, 'a', -1))).toBe('abcd')
    expect(ids(moveBy(list, 'd', 1))).toBe('abcd')
  })
  it('moves several at once in their old order', () => {
    expect(ids(moveTo(list, new Set(['d', 'a']), 'b', true))).toBe('badc')
    expect(ids(moveTo(list, new Set(['a']), 'a', true))).toBe('abcd')
  })
})

describe('a path in a folder', () => {
  it('uses the separator of the folder', () => {
    expect(joinPath('/home/jana', 'a.skripta')).toBe('/home/jana/a.skripta')
    expect(joinPath('/', 'a')).toBe('/a')
    expect(joinPath('C:\\Data', 'a')).toBe('C:\\Data\\a')
    expect(joinPath('C:\\', 'a')).toBe('C:\\a')
    expect(joinPath('\\\\server\\sdílení', 'a')).toBe('\\\\server\\sdílení\\a')
  })
})
