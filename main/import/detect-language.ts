import type { KnownLanguage } from '../../shared/domain/language'

/** Words that no text does without, and letters that only one of the languages has. */
const marks: Readonly<Record<KnownLanguage | 'sk' | 'de', { readonly words: string; readonly letters: RegExp }>> = {
  cs: { words: 'a se na je že to v s do pro jako by o ale které není jsou při nebo také', letters: /[řěů]/giu },
  sk: { words: 'a sa na je že to v s do pre ako by o ale ktoré nie sú pri alebo tiež', letters: /[ľĺŕôä]/giu },
  pl: { words: 'i się na jest że to w z do dla jak o ale które nie są przy lub także oraz', letters: /[ąęłśźżćń]/giu },
  uk: { words: 'і та на є що це в у з до для як о але які не за або також', letters: /[іїєґ]/giu },
  en: { words: 'the of and to in is that for it as with are on be by this or an from not', letters: /(?!)/gu },
  de: {
    words: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als',
    letters: /[äöüß]/giu,
  },
}
const sample = 200_000
const fewestWords = 20

/** The language of a text by its commonest words and its own letters; null when it is too short or in doubt. */
export function detectLanguage(text: string): string | null {
  const part = text.slice(0, sample).toLowerCase()
  const words = part.match(/[\p{L}ʼ']+/gu) ?? []
  if (words.length < fewestWords) return null
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const scores = Object.entries(marks)
    .map(([language, { words: common, letters }]) => {
      const hits = common.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
      return { language, score: (hits + (part.match(letters)?.length ?? 0)) / words.length }
    })
    .toSorted((one, other) => other.score - one.score)
  const [first, second] = scores
  if (!first || !second || first.score < 0.05) return null
  return first.score > second.score * 1.15 ? first.language : null
}
