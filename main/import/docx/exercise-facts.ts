import { factOfLabel, groupOfWords, type ExerciseFact } from './box-labels'
import type { DocxContext } from './docx-context'
import { ownStyle } from './own-style'
import { wordsOf } from './walk-inlines'
import { childrenOf, type XmlElement } from './xml-element'

interface ExerciseFacts {
  readonly attrs: Readonly<Record<string, string | number>>
  /** Words that the attributes stand for and that Skripta prints again. */
  readonly leftOut: readonly string[]
}

const longest = 2000
const mostMinutes = 1440

/** What stands in the head of an exercise; null for a row that is no head, or one that says what no attribute can. */
export function readExerciseFacts(cells: readonly XmlElement[], context: DocxContext): ExerciseFacts | null {
  const attrs: Record<string, string | number> = {}
  const leftOut: string[] = []
  for (const cell of cells) {
    const fact = readFact(cell, context)
    const value = fact ? valueOf(fact.name, fact.words) : null
    if (!fact || value === null) return null
    attrs[fact.name] = value
    leftOut.push(fact.label)
    if (fact.name === 'minutes' || fact.name === 'group') leftOut.push(fact.words)
  }
  return cells.length > 0 ? { attrs, leftOut } : null
}

function readFact(cell: XmlElement, { styles }: DocxContext) {
  const [first, second, ...rest] = childrenOf(cell, 'w:p')
  if (!first || !second || ownStyle(first, styles) !== 'skriptafactlabel') return null
  if (rest.some((paragraph) => wordsOf(paragraph, 'w:t').trim() !== '')) return null
  const label = wordsOf(first, 'w:t')
  const name = factOfLabel(label)
  return name ? { name, label, words: wordsOf(second, 'w:t').trim() } : null
}

function valueOf(name: ExerciseFact, words: string): string | number | null {
  if (name === 'group') return groupOfWords(words)
  if (name !== 'minutes') return words.length <= longest ? words : null
  const minutes = Number(/^(\d{1,4})\s+\p{L}+$/u.exec(words)?.[1] ?? Number.NaN)
  return minutes <= mostMinutes ? minutes : null
}
