import { minutesOf } from '../../../shared/domain/minutes-of'
import type { WorkshopBlock } from '../../../shared/domain/workshop'

/** A block on the screen; the id lives only in this window. */
export interface EditedBlock extends WorkshopBlock {
  readonly id: string
}
export interface EditedDay {
  readonly id: string
  readonly date: string
  readonly blocks: readonly EditedBlock[]
}

const usualStart = 9 * 60
const usualLength = 60
const lastMinute = 24 * 60 - 1

function timeOf(minutes: number): string {
  const within = Math.min(lastMinute, Math.max(0, minutes))
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`
}

/** A new block begins where the last one ends. */
export function nextBlock(blocks: readonly EditedBlock[], id: string): EditedBlock {
  const last = blocks.at(-1)
  const from = last ? minutesOf(last.to) : usualStart
  const empty = { title: '', method: '', place: '', host: '', lecturerId: null, chapterId: null }
  return { ...empty, id, from: timeOf(from), to: timeOf(from + usualLength) }
}

/** The day after the last one. */
export function nextDay(days: readonly EditedDay[], today: string): string {
  const last = days
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  if (!last) return today
  const date = new Date(`${last}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** Two neighbours change places and keep their lengths and the break between them, so that the rest of the day holds. */
function swap(first: EditedBlock, second: EditedBlock): readonly [EditedBlock, EditedBlock] {
  const start = minutesOf(first.from)
  const pause = minutesOf(second.from) - minutesOf(first.to)
  const endOfSecond = start + minutesOf(second.to) - minutesOf(second.from)
  const startOfFirst = endOfSecond + pause
  const endOfFirst = startOfFirst + minutesOf(first.to) - minutesOf(first.from)
  return [
    { ...second, from: timeOf(start), to: timeOf(endOfSecond) },
    { ...first, from: timeOf(startOfFirst), to: timeOf(endOfFirst) },
  ]
}

/** Moves a block one place up or down; at an end it stays. */
export function moveBlock(blocks: readonly EditedBlock[], id: string, step: 1 | -1): readonly EditedBlock[] {
  const at = blocks.findIndex((block) => block.id === id)
  const upper = step === 1 ? at : at - 1
  const first = blocks[upper]
  const second = blocks[upper + 1]
  if (at < 0 || !first || !second) return blocks
  return [...blocks.slice(0, upper), ...swap(first, second), ...blocks.slice(upper + 2)]
}
