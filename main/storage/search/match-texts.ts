import type { BlockText } from './block-texts'
import { excerpt } from './excerpt'
import type { PastBlock } from './past-blocks'
import { commonRuns, joinRuns, type Runs } from './runs'

/** Where the words stand: the text around the first of them, and the block that holds it. */
export interface Place {
  readonly excerpt: string
  readonly blockId: string | null
}

/** One pattern for each thing that is looked for, and one for the first place of any. */
export interface Patterns {
  readonly terms: readonly RegExp[]
  readonly any: RegExp
}

/** The place of the words in a text that holds all of them (its title counts), or null. */
export function placeIn(blocks: readonly BlockText[], title: string, { terms, any }: Patterns): Place | null {
  const text = blocks.map((block) => block.text).join('\n')
  if (!terms.every((term) => term.test(title) || term.test(text))) return null
  const hit = blocks.find((block) => any.test(block.text))
  return { excerpt: excerpt(hit?.text ?? text, any), blockId: hit?.blockId ?? null }
}

/** Versions that hold all the words that the title does not say; none when the title says everything. */
export function runsWithAll(past: readonly PastBlock[], title: string, { terms }: Patterns): Runs {
  const wanted = terms.filter((term) => !term.test(title))
  const found = wanted.map((term) => joinRuns(past.filter((block) => term.test(block.text)).map((block) => block.runs)))
  const [first, ...rest] = found
  return first ? rest.reduce(commonRuns, first) : []
}
