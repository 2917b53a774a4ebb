import type { FoundAct, NamedAct } from './citation-hit'
import { versionAfter } from './czech-act'
import { letter, matchAt, sticky, ws } from './patterns'

const kind = sticky(
  `(?:zákon${letter}{0,3}|vyhlášk${letter}{1,2}|směrnic${letter}{1,3}|nařízením?|rozhodnutím?|ustaw${letter}{1,3}|закон(?:у|ом|і)?(?:${ws}україни)?|зу)${ws}`,
)

interface Entry {
  readonly words: string
  readonly act: NamedAct
}

/** Finds acts by their names; longer names first, so that *zákon o azylu a …* is not cut short. */
export interface NameIndex {
  readonly names: readonly Entry[]
  readonly subjects: readonly Entry[]
}

const fold = (text: string): string => text.replace(/[^\S\n]/g, ' ').toLowerCase()

/** Names of acts, ready to be looked for in text. */
export function indexNames(acts: readonly NamedAct[]): NameIndex {
  const entries = (pick: (act: NamedAct) => readonly string[]) =>
    acts
      .flatMap((act) => pick(act).map((words) => ({ words: fold(words.trim()), act })))
      .filter(({ words }) => words.length > 1)
      .toSorted((a, b) => b.words.length - a.words.length)
  return { names: entries((act) => act.names), subjects: entries((act) => act.subjects) }
}

/**
 * *zákona o pobytu cizinců*, *zákoníku práce*, *GDPR*. A name without a kind before it counts only after a provision:
 * in a sentence of its own it is just a word.
 */
export function namedAct(text: string, from: number, index: NameIndex, hasProvision: boolean): FoundAct | null {
  const prefix = matchAt(kind, text, from)
  const bySubject = prefix && findWords(text, from + prefix[0].length, index.subjects)
  const found = bySubject ?? (hasProvision ? findWords(text, from, index.names) : null)
  if (!found) return null
  const { to, asOf } = versionAfter(text, found.to)
  return { to, jurisdiction: found.act.jurisdiction, act: found.act.act, asOf, problems: [] }
}

function findWords(text: string, from: number, entries: readonly Entry[]) {
  const longest = entries[0]?.words.length ?? 0
  const ahead = fold(text.slice(from, from + longest + 1))
  const entry = entries.find(({ words }) => ahead.startsWith(words) && !/[\p{L}\p{N}]/u.test(ahead[words.length] ?? ''))
  return entry ? { act: entry.act, to: from + entry.words.length } : null
}
