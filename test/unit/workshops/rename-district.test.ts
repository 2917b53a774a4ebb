import { describe, expect, it } from 'vitest'
import { renameDistrict } from '../../../shared/domain/rename-district'

describe('the district in a title', () => {
  it.each([
    ['Workshop pro okres Jičín', 'Jičín', 'Trutnov', 'Workshop pro okres Trutnov'],
    ['Jičín: sousedé, Jičín', 'Jičín', 'Náchod', 'Náchod: sousedé, Náchod'],
    ['Setkání na Jičínsku', 'Jičín', 'Trutnov', 'Setkání na Jičínsku'],
    ['Okres Ústí n. L. (A+B)', 'Ústí n. L. (A+B)', '$1', 'Okres $1'],
    ['Bez okresu', '', 'Trutnov', 'Bez okresu'],
    ['Okres Jičín', 'Jičín', ' ', 'Okres Jičín'],
  ])('%s: %s becomes %s', (title, from, to, expected) => {
    expect(renameDistrict(title, from, to)).toBe(expected)
  })
})
