import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages } from '../../shared/i18n/translator'

type Tree = { readonly [name: string]: string | Tree }

const plural = /_(zero|one|two|few|many|other)$/

function flatten(tree: Tree, prefix = ''): ReadonlyMap<string, string> {
  const flat = new Map<string, string>()
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + name, value)
    else for (const [key, text] of flatten(value, `${prefix}${name}.`)) flat.set(key, text)
  }
  return flat
}

const keys = (language: keyof typeof messages) =>
  new Set([...flatten(messages[language]).keys()].map((key) => key.replace(plural, '')))
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).toSorted()

const sources = ['renderer', 'main', 'shared'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('i18n'))
    .map((entry) => path.join(entry.parentPath, entry.name)),
)

describe('messages', () => {
  it.each(['en', 'pl', 'uk'] as const)('in %s say all that Czech does and nothing more', (language) => {
    const czech = keys('cs')
    const own = keys(language)
    expect([...own].filter((key) => !czech.has(key))).toEqual([])
    expect([...czech].filter((key) => !own.has(key))).toEqual([])
  })

  it.each(['en', 'pl', 'uk'] as const)('in %s fill the same placeholders as in Czech', (language) => {
    const czech = flatten(messages.cs)
    const differing = [...flatten(messages[language])].filter(([key, text]) => {
      const twin = czech.get(key) ?? czech.get(key.replace(plural, '_other'))
      return twin !== undefined && placeholders(text).join() !== placeholders(twin).join()
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it.each(['cs', 'en', 'pl', 'uk'] as const)('in %s have every plural that the language needs', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const own = new Set(flatten(messages[language]).keys())
    const stems = [...flatten(messages.cs).keys()]
      .filter((key) => plural.test(key))
      .map((key) => key.replace(plural, ''))
    const missing = [...new Set(stems)]
      .flatMap((stem) => needed.map((form) => `${stem}_${form}`))
      .filter((key) => !own.has(key))
    expect(missing).toEqual([])
  })

  it('in Ukrainian name the number in the singular too, for it also serves 21 and 31', () => {
    const silent = [...flatten(messages.uk)].filter(
      ([key, text]) => key.endsWith('_one') && !text.includes('{{count}}'),
    )
    expect(silent.map(([key]) => key)).toEqual([])
  })

  it('in Ukrainian write the apostrophe as the letter U+02BC', () => {
    const wrong = [...flatten(messages.uk)].filter(([, text]) =>
      /\p{Script=Cyrillic}['’`]\p{Script=Cyrillic}/u.test(text),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it.each(['cs', 'en', 'pl', 'uk'] as const)('in %s do not raise their voice', (language) => {
    expect([...flatten(messages[language])].filter(([, text]) => text.includes('!')).map(([key]) => key)).toEqual([])
  })

  it('exist for every key that the code names', () => {
    const known = keys('cs')
    const missing = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:t|translate)\(\s*'([a-zA-Z][\w-]*(?:\.[\w-]+)+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((key) => !known.has(key))
        .map((key) => `${file}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  it('hold all the Czech of the interface: no component has a word of its own', () => {
    const withWords = sources
      .filter((file) => file.endsWith('.tsx'))
      .filter((file) =>
        /[ěščřžýáíéůúťďňĚŠČŘŽÝÁÍÉŮÚŤĎŇ]/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
      )
    expect(withWords).toEqual([])
  })
})
