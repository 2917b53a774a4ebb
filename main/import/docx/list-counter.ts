import type { ListPlace } from './style-table'
import { childOf, childrenOf, valueOf, wholeNumber, type XmlElement } from './xml-element'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** The style whose paragraphs stand on this level without saying so. */
  readonly style: string | null
  readonly indent: number
}
interface Numbering {
  /** Lists of the same kind go on counting together. */
  readonly key: string
  readonly levels: readonly (Level | undefined)[]
  readonly starts: ReadonlyMap<number, number>
}

/** Where a paragraph stands in its list. */
export interface ListItemPlace {
  readonly numberingId: string
  readonly level: number
  readonly isOrdered: boolean
  /** False where nothing is shown in front of it: the line goes on with the item before. */
  readonly isMarked: boolean
  /** What Word shows in front of it, as a number; 1 for bullets. */
  readonly number: number
  /** True where the number is more than a plain figure, such as *Article 1* or *1.2*. */
  readonly isSpecial: boolean
  /** Where its text begins, in twentieths of a point. */
  readonly indent: number
}

const plainText = /^[^\p{L}\p{N}%]{0,2}%\d[^\p{L}\p{N}%]{0,2}$/u
const unordered = new Set(['bullet', 'none'])

/** Counts list items in the order of the text, as Word would number them. */
export class ListCounter {
  readonly #numberings: ReadonlyMap<string, Numbering>
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(root: XmlElement | null) {
    this.#numberings = readNumberings(root)
  }

  /** The level that a style stands for in a list that is tied to styles. */
  levelOfStyle(numberingId: string, styleId: string | null): number {
    const levels = this.#numberings.get(numberingId)?.levels ?? []
    const level = styleId === null ? -1 : levels.findIndex((one) => one?.style === styleId)
    return Math.max(0, level)
  }

  /** Null for a list that the file does not define, or one that is switched off (number 0). */
  next({ numberingId, level }: ListPlace): ListItemPlace | null {
    const numbering = this.#numberings.get(numberingId)
    if (!numbering) return null
    const { format = 'bullet', text = '', start = 1, indent = 0 } = numbering.levels[level] ?? {}
    const isOrdered = !unordered.has(format)
    const isMarked = format !== 'bullet' || text === '' || text.trim() !== ''
    if (!isMarked) return { numberingId, level, isOrdered, isMarked, number: 1, isSpecial: false, indent }
    const counts = this.#countsOf(numbering, numberingId)
    const number = (counts[level] ?? (numbering.starts.get(level) ?? start) - 1) + 1
    counts.length = level
    counts[level] = number
    const shown = clampStart(number)
    const isSpecial = isOrdered && (format !== 'decimal' || !plainText.test(text) || shown !== number)
    return { numberingId, level, isOrdered, isMarked, number: isOrdered ? shown : 1, isSpecial, indent }
  }

  #countsOf({ key, starts }: Numbering, numberingId: string): number[] {
    const counts = this.#counts.get(key) ?? []
    if (!this.#begun.has(numberingId)) {
      this.#begun.add(numberingId)
      // An override begins anew, once, where the list is first used.
      const highest = Math.min(...starts.keys())
      if (Number.isFinite(highest)) counts.length = Math.min(counts.length, highest)
    }
    this.#counts.set(key, counts)
    return counts
  }
}

function readNumberings(root: XmlElement | null): ReadonlyMap<string, Numbering> {
  const abstract = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one] as const),
  )
  const byStyle = new Map(
    [...abstract.values()].flatMap((one) => {
      const style = valueOf(one, 'w:styleLink')
      return style === null ? [] : [[style, one] as const]
    }),
  )
  return new Map(
    childrenOf(root, 'w:num').flatMap((num) => {
      const id = num.attributes['w:numId']
      const key = valueOf(num, 'w:abstractNumId') ?? ''
      const own = abstract.get(key)
      const source = byStyle.get(valueOf(own, 'w:numStyleLink') ?? '') ?? own
      return id === undefined ? [] : [[id, readNumbering(key, num, source ?? null)] as const]
    }),
  )
}

function readNumbering(key: string, num: XmlElement, source: XmlElement | null): Numbering {
  const levels: (Level | undefined)[] = []
  for (const level of childrenOf(source, 'w:lvl')) levels[indexOf(level)] = readLevel(level)
  const starts = new Map<number, number>()
  for (const change of childrenOf(num, 'w:lvlOverride')) {
    const start = wholeNumber(valueOf(change, 'w:startOverride'))
    if (start !== null) starts.set(indexOf(change), start)
    const level = childOf(change, 'w:lvl')
    if (level) levels[indexOf(change)] = readLevel(level)
  }
  return { key, levels, starts }
}

const indexOf = (level: XmlElement): number => clampLevel(wholeNumber(level.attributes['w:ilvl']) ?? 0)

/** Word has nine levels. */
export const clampLevel = (level: number): number => Math.min(Math.max(level, 0), 8)

/** Numbers that a list of the document can begin with. */
const clampStart = (number: number): number => Math.min(Math.max(number, 0), 9999)

/** Where the text of a paragraph begins, in twentieths of a point; null where its properties do not say. */
export function indentOf(properties: XmlElement | null): number | null {
  const { 'w:left': left, 'w:start': start } = childOf(properties, 'w:ind')?.attributes ?? {}
  return wholeNumber(left ?? start)
}

function readLevel(level: XmlElement): Level {
  return {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    start: clampStart(wholeNumber(valueOf(level, 'w:start')) ?? 1),
    style: valueOf(level, 'w:pStyle'),
    indent: indentOf(childOf(level, 'w:pPr')) ?? 0,
  }
}
