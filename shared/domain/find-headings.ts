import { guessColumns, type PeopleColumn } from './people-columns'

export interface FoundHeadings {
  readonly columns: readonly PeopleColumn[]
  readonly hasHeadings: boolean
  /** Of the line with the headings, from 0. Above it stand titles; without headings the list begins here. */
  readonly row: number
}

/** Offices write a title and a date above their lists. */
const mostTitles = 10

const isTitle = (row: readonly string[]): boolean => row.filter((cell) => cell.trim() !== '').length <= 2

/**
 * The line of a list that names its columns: the first that names a name, looked for as long as only titles stand above
 * it. Otherwise the list begins at its first line and has no headings.
 */
export function findHeadings(rows: readonly (readonly string[])[]): FoundHeadings {
  const first = guessColumns(rows[0] ?? [])
  if (first.hasHeadings && !isLoneTitle(rows, 0)) return { ...first, row: 0 }
  for (let row = 1; row <= mostTitles && row < rows.length && isTitle(rows[row - 1] ?? []); row += 1) {
    const guess = guessColumns(rows[row] ?? [])
    if (guess.hasHeadings && !isLoneTitle(rows, row)) return { ...guess, row }
  }
  return { ...first, row: 0 }
}

/** *Účastníci workshopu* over a wide list is a title, although it begins like a heading. */
function isLoneTitle(rows: readonly (readonly string[])[], row: number): boolean {
  const filled = (line: readonly string[] | undefined) => (line ?? []).filter((cell) => cell.trim() !== '').length
  return filled(rows[row]) === 1 && filled(rows[row + 1]) > 1
}
