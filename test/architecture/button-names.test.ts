import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../shared/i18n/translator'

const components = readdirSync('renderer', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
  .map((entry) => path.join(entry.parentPath, entry.name))

/** Buttons that show one message and are called by another: `<Button aria-label={t('a')} …>{t('b')}</Button>`. */
const called =
  /<Button\b(?:(?!<\/Button>)[^])*?aria-label=\{t\('([\w.]+)'\)\}(?:(?!<\/?Button)[^])*?>\s*\{t\('([\w.]+)'\)\}/g

const pairs = components.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(called)].map(([, name = '', shown = '']) => ({ file, name, shown })),
)
const plain = (words: string): string => words.replace(/[^\p{L}\p{N} ]/gu, '').toLocaleLowerCase()

describe('a button that is called otherwise than it reads', () => {
  it('is found in the sources', () => {
    expect(pairs.length).toBeGreaterThan(0)
  })

  // WCAG 2.2, 2.5.3: whoever speaks to the computer says what they see.
  it.each(['cs', 'en', 'pl', 'uk'] as const)('has what it reads in its name, in %s', (language) => {
    const t = createTranslator(language)
    const say = (key: string): string => plain(String(t(key as Parameters<typeof t>[0])))
    expect(pairs.filter(({ name, shown }) => !say(name).includes(say(shown)))).toEqual([])
  })
})
