import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { isKnownLanguage, type KnownLanguage } from '../../../shared/domain/language'

/**
 * Word lists, every form written out: the affix rules of the Ukrainian Hunspell dictionary map Latin letters to nothing
 * and would pass every misspelt Czech or Polish word (PEERS.md), a list cannot.
 */
const files: Readonly<Record<KnownLanguage, readonly [name: string, file: string]>> = {
  cs: ['@cspell/dict-cs-cz', 'Czech.trie.gz'],
  pl: ['@cspell/dict-pl_pl', 'pl_pl.trie.gz'],
  uk: ['@cspell/dict-uk-ua', 'uk_ua.trie'],
  en: ['@cspell/dict-en-gb', 'en_GB.trie.gz'],
}

export interface Dictionary {
  has(word: string): boolean
  /** The nearest words, best first, among them some that `has` does not know. */
  near(word: string, most: number): readonly string[]
}

const require = createRequire(import.meta.url)

/** Every dictionary exports its description, which lies beside the words. */
const folderOf = (name: string): string => path.dirname(require.resolve(`${name}/cspell-ext.json`))

function readDictionary(language: KnownLanguage): Dictionary {
  const [name, file] = files[language]
  const bytes = readFileSync(path.join(folderOf(name), file))
  const trie = decodeTrie(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  return {
    has: (word) => trie.hasWord(word, true),
    near: (word, most) => trie.suggest(word, { numSuggestions: most, timeout: 400 }),
  }
}

const read = new Map<KnownLanguage, Dictionary>()

/** The dictionary of a language, read at its first use (half a second); null where the program has none. */
export function dictionaryOf(language: string): Dictionary | null {
  const [base = ''] = language.split('-')
  if (!isKnownLanguage(base)) return null
  const dictionary = read.get(base) ?? readDictionary(base)
  read.set(base, dictionary)
  return dictionary
}
