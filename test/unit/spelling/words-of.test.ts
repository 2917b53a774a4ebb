import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../shared/document/spelling/words-of'

const words = (text: string) => wordsOf(text).map(({ word }) => word)

describe('words that spelling is about', () => {
  it.each([
    ['Pomoc uprchlíkům, a ihned!', ['Pomoc', 'uprchlíkům', 'ihned']],
    ['česko-polský; „obovʼязок“', ['česko-polský', 'obovʼязок']],
    ['MPSV, OSPOD a ÚP ČR', []],
    ['§ 5 zákona č. 326/1999 Sb., COVID-19, A4, 42g', ['zákona', 'Sb']],
    ['pište na jana.novakova@example.invalid nebo www.example.invalid/cesta', ['pište', 'na', 'nebo']],
    ['https://example.invalid/úřad a text', ['text']],
    ['p\u00adří\u00adruč\u00adka', ['p\u00adří\u00adruč\u00adka']],
    ["don't stop", ["don't", 'stop']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('say where they stand', () => {
    const text = 'viz www.example.invalid, tedy zde'
    for (const { word, from } of wordsOf(text)) expect(text.slice(from, from + word.length)).toBe(word)
  })
})
