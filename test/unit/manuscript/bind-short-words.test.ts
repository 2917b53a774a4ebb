import { describe, expect, it } from 'vitest'
import { bindShortWords } from '../../../main/export/manuscript/bind-short-words'

const shown = (text: string, language: string) => bindShortWords(text, language).replaceAll('\u00a0', '~')

describe('bindShortWords', () => {
  it.each([
    ['cs', 'Přišel k nám v pondělí a i s dětmi.', 'Přišel k~nám v~pondělí a~i~s~dětmi.'],
    ['cs', 'podle § 42g odst. 2 zákona č. 326/1999 Sb.', 'podle §~42g odst.~2 zákona č.~326/1999~Sb.'],
    [
      'cs',
      'za 1 000 Kč, 50 % lidí, 12. října 2026, 21. 6. 2013',
      'za 1~000~Kč, 50~% lidí, 12.~října 2026, 21.~6. 2013',
    ],
    ['cs', 'Mgr. Novák přišel – pozdě', 'Mgr.~Novák přišel~– pozdě'],
    ['pl', 'Byli w domu i o tym mówili, art. 2 ust. 1', 'Byli w~domu i~o~tym mówili, art.~2 ust.~1'],
    ['uk', 'Ми є в місті, ст. 10, 25 хв', 'Ми є~в~місті, ст.~10, 25~хв'],
    ['ro', 'a b c', 'a b c'],
  ])('%s: %s', (language, text, expected) => {
    expect(shown(text, language)).toBe(expected)
  })

  it('binds a short word at the end of a run, because the next run may hold its noun', () => {
    expect(shown('Jsme v ', 'cs')).toBe('Jsme v~')
  })

  it('changes nothing the second time', () => {
    const once = bindShortWords('Přišel k nám v 10 hod. – s 5 lidmi a § 5.', 'cs')
    expect(bindShortWords(once, 'cs')).toBe(once)
  })

  it('leaves the letters of a longer word alone', () => {
    expect(shown('tabulka obsahuje', 'cs')).toBe('tabulka obsahuje')
  })
})
