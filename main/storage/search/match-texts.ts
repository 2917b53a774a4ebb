import type { PastBlock } from './past-blocks'
import { commonRuns, joinRuns, type Runs } from './runs'

/** The line of a text in which the first of the words stands; null when a word stands neither there nor in the title. */
export function lineWithAll(folded: string, foldedTitle: string, needles: readonly string[]): number | 'title' | null {
  let first = Number.POSITIVE_INFINITY
  for (const needle of needles) {
    const at = folded.indexOf(needle)
    if (at >= 0) first = Math.min(first, at)
    else if (!foldedTitle.includes(needle)) return null
  }
  if (first === Number.POSITIVE_INFINITY) return 'title'
  let line = 0
  for (let at = folded.indexOf('\n'); at >= 0 && at < first; at = folded.indexOf('\n', at + 1)) line += 1
  return line
}

/** One line of a text, from 0. */
export function lineAt(text: string, line: number): string {
  let from = 0
  for (let passed = 0; passed < line; passed += 1) {
    const end = text.indexOf('\n', from)
    if (end < 0) return ''
    from = end + 1
  }
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? text.length : end)
}

/** Versions that hold every one of the words somewhere in their blocks. */
export function runsWithAll(past: readonly PastBlock[], needles: readonly string[]): Runs {
  const found = needles.map((needle) =>
    joinRuns(past.filter((block) => block.folded.includes(needle)).map((block) => block.runs)),
  )
  const [first, ...rest] = found
  return first ? rest.reduce(commonRuns, first) : []
}
