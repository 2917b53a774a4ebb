import { hasHeadColumn } from '../manuscript/has-head-column'
import type { TableBlock } from '../manuscript/manuscript-blocks'
import { plainInlines } from '../manuscript/plain-inlines'
import type { DocxContext } from './docx-context'
import { points, type Measures } from './measures'
import { tableGrid } from '../manuscript/table-grid'
import type { Stretch } from './split-columns'

/** Where a table stands, how large its type is and how wide each column, in twips. */
export interface TableFit {
  readonly width: number
  readonly columnWidths: readonly number[]
  readonly isSmall: boolean
  readonly isTurned: boolean
}

/** The same rules as the printed book (assets/typst/measures.typ): share of the type size, letters in a line. */
const smallScale = 0.85
const letterWidth = 0.53
const comfortableLetters = 16
const fewestLetters = 12
/** Where a column would hold fewer, or the longest words need so many times the room, the table is divided. */
const fewestInColumn = 4
const mostTorn = 1.5
/** A table of few columns stays whole wherever it stands. */
const undivided = 8
/** Word opens no table of more columns. */
export const mostColumns = 63
/** A longer word is hyphenated. */
const longestWhole = 18
const inset = points(5)

/**
 * The first way in which no word is broken and a cell reads well: the text's width, the side column, smaller type, a
 * page on its side. Inside a box or a list the shares of the manuscript hold.
 */
export function fitTable(table: TableBlock, context: DocxContext): TableFit {
  const { measures } = context.shared
  const width = context.width - context.indent
  if (!context.isAtTop) return shared(table, width, table.columns > 3)
  const words = wordsOf(table)
  const widths = measures.extraRight > 0 ? [width, width + measures.extraRight] : [width]
  const upright = [false, true].flatMap((isSmall) => widths.map((room) => ({ room, isSmall })))
  const found = upright.find((way) => fits(way, words, measures, comfortableLetters, 1))
  if (found) return laidOut(table, found, words, measures, false)
  const last = upright.at(-1)
  if (last && fits(last, words, measures, fewestLetters, 1.1)) return laidOut(table, last, words, measures, false)
  const room = turnedWidth(measures)
  const lying = [false, true].map((isSmall) => ({ room, isSmall }))
  const way = lying.find((one) => fits(one, words, measures, comfortableLetters, 1)) ?? { room, isSmall: true }
  return laidOut(table, way, words, measures, true)
}

/**
 * The columns that stand beside each other: all of them where a line of a cell holds a syllable and no word is torn more
 * than once, as in the printed book. What is too wide even for a page on its side stands in parts below each other.
 */
export function tableStretches(table: TableBlock, context: DocxContext): readonly Stretch[] {
  const { measures } = context.shared
  const { width, isSmall } = fitTable(table, context)
  const one = letter(measures, isSmall)
  const least = leastWidths(wordsOf(table), one)
  const inLine = (width / table.columns - 2 * inset) / one
  const isReadable = inLine >= fewestInColumn && total(least) <= width * mostTorn
  if (table.columns <= (isReadable ? mostColumns : undivided)) return [[0, table.columns]]
  const head = hasHeadColumn(table) ? (least[0] ?? 0) : 0
  const stretches: Stretch[] = []
  let [from, sum] = [0, 0]
  for (const [index, room] of least.entries()) {
    if (index > from && (sum + room > width || index - from >= mostColumns - 1)) {
      stretches.push([from, index])
      ;[from, sum] = [index, head]
    }
    sum += room
  }
  return [...stretches, [from, least.length]]
}

/** The room across a page on its side. */
export const turnedWidth = (measures: Measures): number => measures.pageHeight - 2 * measures.turnedMargin

interface Way {
  readonly room: number
  readonly isSmall: boolean
}
interface Words {
  /** Letters of the longest word of each column. */
  readonly longest: readonly number[]
  /** Letters of a filled cell on average. */
  readonly average: number
}

function wordsOf(table: TableBlock): Words {
  const longest = new Array<number>(table.columns).fill(2)
  const lengths: number[] = []
  for (const row of tableGrid(table)) {
    for (const { cell, column } of row) {
      const text = cell.blocks.map((one) => (one.type === 'paragraph' ? plainInlines(one.inlines) : '')).join(' ')
      if (text.trim() !== '') lengths.push(text.trim().length)
      if (cell.colspan > 1) continue
      const word = Math.max(0, ...text.split(/\s+/).map(({ length }) => Math.min(length, longestWhole)))
      longest[column] = Math.max(longest[column] ?? 0, word)
    }
  }
  return { longest, average: lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length) }
}

const letter = ({ table }: Measures, isSmall: boolean): number =>
  points(table.size * letterWidth * (isSmall ? smallScale : 1))

function fits({ room, isSmall }: Way, words: Words, measures: Measures, letters: number, slack: number): boolean {
  const one = letter(measures, isSmall)
  const needed = total(leastWidths(words, one))
  const inLine = (room / words.longest.length - 2 * inset) / one
  return needed <= room * slack && inLine >= Math.min(words.average, letters)
}

function laidOut(table: TableBlock, way: Way, words: Words, measures: Measures, isTurned: boolean): TableFit {
  const one = letter(measures, way.isSmall)
  const least = leastWidths(words, one)
  const needed = total(least)
  const wanted = table.widths.map((share, column) => Math.max(0, (share / 100) * way.room - (least[column] ?? 0)))
  const more = total(wanted)
  const isTight = needed >= way.room || more === 0
  const widths = least.map((width, column) =>
    isTight ? (width / needed) * way.room : width + ((wanted[column] ?? 0) / more) * (way.room - needed),
  )
  return { width: way.room, columnWidths: whole(widths, way.room), isSmall: way.isSmall, isTurned }
}

function shared(table: TableBlock, width: number, isSmall: boolean): TableFit {
  const widths = table.widths.map((share) => (share / 100) * width)
  return { width, columnWidths: whole(widths, width), isSmall, isTurned: false }
}

const leastWidths = ({ longest }: Words, one: number): readonly number[] =>
  longest.map((length) => length * one + 2 * inset)

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

/** Whole twips that add up to the width. */
function whole(widths: readonly number[], sum: number): readonly number[] {
  const shares = widths.map(Math.floor)
  const rest = sum - total(shares)
  return shares.map((share, index) => (index === shares.length - 1 ? share + rest : share))
}
