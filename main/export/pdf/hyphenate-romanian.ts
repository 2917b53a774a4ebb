const vowels = 'aăâeiîouAĂÂEIÎOU'
const soft = '\u00ad'

/** Consonants that begin a syllable together: they are never parted. */
const together = /^(?:[bcdfghptv][lr]|[cg]h)$/i

const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter)

/** Before which of the consonants between two vowels the syllable begins: one goes to the next, of more the last ones. */
function opening(cluster: string): number {
  if (cluster.length === 1) return 0
  return together.test(cluster.slice(-2)) ? cluster.length - 2 : cluster.length - 1
}

/** Letters that stay on the line and that go to the next one, at least. */
const least = { before: 2, after: 3 } as const

function hyphenateWord(word: string): string {
  if (word.length < 6) return word
  const letters = [...word]
  const breaks = new Set<number>()
  let index = 0
  while (index < letters.length) {
    if (!isVowel(letters[index])) {
      index += 1
      continue
    }
    let next = index + 1
    while (next < letters.length && !isVowel(letters[next])) next += 1
    // Vowels side by side may be one sound: they are not parted.
    if (next < letters.length && next > index + 1) {
      breaks.add(index + 1 + opening(letters.slice(index + 1, next).join('')))
    }
    index = next
  }
  return letters
    .map((letter, at) =>
      breaks.has(at) && at >= least.before && letters.length - at >= least.after ? soft + letter : letter,
    )
    .join('')
}

/**
 * Soft hyphens between the syllables of Romanian words: Typst has no patterns for the language (EXPORT.md 1.7). Careful
 * rather than complete: one consonant goes with the vowel after it, of several the last one or a pair that begins words.
 */
export const hyphenateRomanian = (text: string): string => text.replaceAll(/\p{L}+/gu, hyphenateWord)
