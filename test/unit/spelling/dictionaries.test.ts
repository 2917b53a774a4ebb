import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../../../main/services/spelling/dictionaries'
import { isKnownWord } from '../../../main/services/spelling/is-known-word'
import { suggestWords } from '../../../main/services/spelling/suggest-words'

function dictionary(language: string) {
  const found = dictionaryOf(language)
  if (!found) throw new Error(`no dictionary of ${language}`)
  return found
}
const unknown = (language: string, ...words: readonly string[]) =>
  words.filter((word) => !isKnownWord(dictionary(language), word))

describe('dictionaries', () => {
  it.each([
    [
      'cs',
      ['příručka', 'příručkách', 'Příručka', 'uprchlíkům', 'psychologických', 'lektorkám', 'Jičín', 'p\u00adsycholog'],
    ],
    ['pl', ['zażółć', 'przewodnikami', 'uchodźcom', 'cudzoziemców', 'Polska', 'warsztatów']],
    ['uk', ['обовʼязок', 'обов’язок', "обов'язок", 'посібник', 'біженцям', 'України', 'за́хист']],
    ['en', ['colour', 'handbook', 'Workshops', "doesn't"]],
    ['en-gb', ['colour']],
  ])('of %s know their words', (language, words) => {
    expect(unknown(language, ...words)).toEqual([])
  })

  it.each([
    ['cs', ['přiručka', 'uprchlikům', 'prirucka', 'hanbook', 'посібник']],
    ['pl', ['uchodzcom', 'warstatów', 'příručka']],
    ['uk', ['бiженцям', 'посибник', 'přiručka', 'warstatów']],
    ['en', ['hanbook', 'colur']],
  ])('of %s do not know misspelt and foreign ones', (language, words) => {
    expect(unknown(language, ...words)).toEqual(words)
  })

  it('know both parts of a word with a hyphen, or none', () => {
    expect(unknown('cs', 'česko-polský', 'Česko-polsky', 'ceskó-polský', 'česko-polskí')).toEqual([
      'ceskó-polský',
      'česko-polskí',
    ])
    expect(unknown('pl', 'czesko-polski', 'czeskó-polski')).toEqual(['czeskó-polski'])
    expect(unknown('uk', 'чесько-польський')).toEqual([])
  })

  it('do not exist for every language', () => {
    expect(dictionaryOf('ro')).toBeNull()
  })

  it.each([
    ['cs', 'přiručka', 'příručka'],
    ['cs', 'Přiručka', 'Příručka'],
    ['pl', 'uchodzcom', 'uchodźcom'],
    ['uk', 'бiженцям', 'біженцям'],
    ['uk', 'обовʼязк', 'обовʼязок'],
    ['en', 'hanbook', 'handbook'],
  ])('of %s suggest for %s among few words %s', (language, word, wanted) => {
    const words = suggestWords(dictionary(language), word)
    expect(words).toContain(wanted)
    expect(words.length).toBeLessThanOrEqual(6)
    expect(unknown(language, ...words)).toEqual([])
  })
})
