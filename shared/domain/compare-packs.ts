import type { ChapterChange, ComparedPart } from './pack-changes'

/** A change before somebody has looked up its notes and its size. */
export interface FoundChange extends Pick<ChapterChange, 'type' | 'isMoved'> {
  readonly before: ComparedPart | null
  readonly after: ComparedPart | null
}

/** Chapters are the same by id and language; one that stands in a pack twice is told by its turn. */
function byKey(
  parts: readonly ComparedPart[],
): ReadonlyMap<string, { readonly part: ComparedPart; readonly at: number }> {
  const keyed = new Map<string, { readonly part: ComparedPart; readonly at: number }>()
  for (const [at, part] of parts.entries()) {
    const base = `${part.chapterId}/${part.language}`
    let turn = 1
    while (keyed.has(`${base}/${turn}`)) turn += 1
    keyed.set(`${base}/${turn}`, { part, at })
  }
  return keyed
}

/**
 * What differs between two packs, in the order of the newer one; what is gone stands last. As few chapters as possible
 * count as moved: those outside the longest run that kept its order.
 */
export function comparePacks(before: readonly ComparedPart[], after: readonly ComparedPart[]): readonly FoundChange[] {
  const old = byKey(before)
  const now = byKey(after)
  const common = [...now].flatMap(([key, { at }]) => {
    const from = old.get(key)
    return from ? [{ at, from: from.at }] : []
  })
  const kept = longestRun(common.map(({ from }) => from))
  const moved = new Set(common.filter((_, index) => !kept.has(index)).map(({ at }) => at))
  const present = [...now].flatMap(([key, { part, at }]): readonly FoundChange[] => {
    const from = old.get(key)?.part
    if (!from) return [{ type: 'added', before: null, after: part, isMoved: false }]
    const isMoved = moved.has(at)
    if (from.versionId !== part.versionId) return [{ type: 'version', before: from, after: part, isMoved }]
    return isMoved ? [{ type: 'moved', before: from, after: part, isMoved }] : []
  })
  const gone = [...old].flatMap(([key, { part }]): readonly FoundChange[] =>
    now.has(key) ? [] : [{ type: 'removed', before: part, after: null, isMoved: false }],
  )
  return [...present, ...gone]
}

/** Places of a longest rising run; packs are short enough for the simple way. */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  const runs: (readonly number[])[] = []
  for (const [place, number] of numbers.entries()) {
    const best = runs
      .slice(0, place)
      .filter((run) => (numbers[run.at(-1) ?? -1] ?? -1) < number)
      .reduce<readonly number[]>((longest, run) => (run.length > longest.length ? run : longest), [])
    runs.push([...best, place])
  }
  return new Set(runs.reduce<readonly number[]>((longest, run) => (run.length > longest.length ? run : longest), []))
}
