import { foldText } from '../ui/fold-text'

/** Entries whose text holds the beginnings of all typed words, the best first; diacritics are optional. */
export function matchEntries<Entry extends { readonly text: string }>(
  entries: readonly Entry[],
  typed: string,
  limit: number,
): readonly Entry[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries.slice(0, limit)
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(foldText(entry.text), words)
    return rank === null ? [] : [{ entry, rank }]
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry }) => entry)
}

/** 0: begins with what was typed; 1: every typed word begins a word; 2: it is somewhere inside; null: not at all. */
function rankOf(text: string, words: readonly string[]): number | null {
  if (!words.every((word) => text.includes(word))) return null
  if (text.startsWith(words.join(' '))) return 0
  return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 2
}
