import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../main/export/manuscript/manuscript-blocks'
import { oneFullStop } from '../../../main/export/manuscript/one-full-stop'
import { tidyInlines } from '../../../main/export/manuscript/tidy-inlines'

const say = (text: string, style: Partial<Inline> = {}): Inline => ({ type: 'text', text, ...style }) as Inline
const shown = (inlines: readonly Inline[]) =>
  inlines.map((one) => (one.type === 'text' ? one.text.replaceAll('\u00a0', '~') : '*')).join('|')

describe('oneFullStop', () => {
  it('lets an abbreviation and the end of a sentence share their full stop', () => {
    const cited = say('§ 155a zákona č. 326/1999 Sb.', { href: 'https://a.cz' })
    expect(shown(oneFullStop([cited, say('. Kdo')]))).toBe('§ 155a zákona č. 326/1999 Sb.| Kdo')
    expect(shown(oneFullStop([cited, say(', kdo')]))).toBe('§ 155a zákona č. 326/1999 Sb.|, kdo')
    expect(shown(oneFullStop([cited, say('... a dál')]))).toBe('§ 155a zákona č. 326/1999 Sb.|... a dál')
  })
})

describe('tidyInlines', () => {
  it('pairs quotation marks across runs of different looks', () => {
    expect(shown(tidyInlines([say('Řekl "'), say('ano', { bold: true }), say('" a šel')], 'cs'))).toBe(
      'Řekl „|ano|“ a~šel',
    )
  })

  it('keeps each language to its own rules', () => {
    const inlines = [say('Slovo "dům" je '), say('"дім" - тут', { language: 'uk' }), say(' "a"')]
    expect(shown(tidyInlines(inlines, 'cs'))).toBe('Slovo „dům“ je |«дім»~— тут| „a“')
  })

  it('leaves the words of a link as they are', () => {
    expect(shown(tidyInlines([say('viz '), say('"k" - v', { href: 'https://a.cz' })], 'cs'))).toBe('viz |"k" - v')
  })

  it('binds a short word to what is not text', () => {
    const footnote: Inline = { type: 'footnote', number: 1, inlines: [] }
    expect(shown(tidyInlines([say('v '), footnote, say(' dál...')], 'cs'))).toBe('v~|*| dál…')
  })
})
