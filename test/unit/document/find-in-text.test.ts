import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableText } from '../../../shared/document/find/comparable-text'
import { findInText as findPlaces } from '../../../shared/document/find/find-in-text'
import type { FindQuery } from '../../../shared/document/find/find-query'

const loose: FindQuery = { text: '', isCaseSensitive: false, areAccentsSensitive: false, isWholeWord: false }
const findInText = (text: string, query: FindQuery) => findPlaces(text, comparableText(text, query), query)
const found = (text: string, wanted: string, options: Partial<FindQuery> = {}) =>
  findInText(text, { ...loose, ...options, text: wanted }).map(({ from, to }) => text.slice(from, to))

describe('finding in a text', () => {
  it.each([
    ['Hranice tolerance a hranice', 'hranice', ['Hranice', 'hranice']],
    ['Příručka pro Jičín', 'jicin', ['Jičín']],
    ['zażółć gęślą jaźń', 'zazolc', ['zażółć']],
    ["обовʼязок, обов’язок, обов'язок", "обов'язок", ['обовʼязок', 'обов’язок', "обов'язок"]],
    ['§\u00a05 zákona', '§ 5', ['§\u00a05']],
    ['pří\u00adruč\u00adka', 'příručka', ['pří\u00adruč\u00adka']],
    ['Ra\u030cd', 'rad', ['Ra\u030cd']],
    ['Ra\u030cd', 'ra', ['Ra\u030c']],
    ['r\u030cád', 'řád', ['r\u030cád']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['nic', '', []],
  ])('%j holds %j', (text, wanted, expected) => {
    expect(found(text, wanted)).toEqual(expected)
  })

  it('tells Ukrainian letters apart that only look accented', () => {
    expect(found('мій', 'міи')).toEqual([])
    expect(found('їжак', 'іжак')).toEqual([])
  })

  it('tells capitals and accents apart when asked to', () => {
    expect(found('Rád rád rad', 'rád', { isCaseSensitive: true, areAccentsSensitive: true })).toEqual(['rád'])
    expect(found('Rád rád rad', 'rád', { areAccentsSensitive: true })).toEqual(['Rád', 'rád'])
    expect(found('Rád rád rad', 'rád', { isCaseSensitive: true })).toEqual(['rád', 'rad'])
  })

  it('finds whole words only when asked to, in every script', () => {
    expect(found('kraj krajina, kraj. Kraj', 'kraj', { isWholeWord: true })).toEqual(['kraj', 'kraj', 'Kraj'])
    expect(found('край країна', 'край', { isWholeWord: true })).toEqual(['край'])
    expect(found('a1 1a a', 'a', { isWholeWord: true })).toEqual(['a'])
  })

  it('never cuts a letter in two and never overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 3 }), (text, wanted) => {
        const places = findInText(text, { ...loose, text: wanted })
        places.forEach(({ from, to }, index) => {
          expect(to).toBeGreaterThan(from)
          expect(from).toBeGreaterThanOrEqual(places[index - 1]?.to ?? 0)
          expect(text.slice(from, to).isWellFormed()).toBe(text.isWellFormed())
        })
      }),
    )
  })

  it('finds a text in itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        fc.pre(/\p{L}|\p{N}/u.test(text))
        expect(findInText(text, { ...loose, text }).length).toBeGreaterThan(0)
      }),
    )
  })
})
