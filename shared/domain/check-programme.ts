import type { ChapterId, Day } from './ids'
import { isCheckIn, isPause, isTaught } from './is-taught'
import { minutesOf } from './minutes-of'
import type { WorkshopBlock } from './workshop'

export type ProgrammeProblemCode =
  | 'ends-before-it-begins'
  | 'takes-no-time'
  | 'overlaps'
  | 'gap'
  | 'no-break'
  | 'no-lecturer'
  | 'shorter-than-exercises'
  | 'longer-than-exercises'
  | 'day-twice'
  | 'outside-project'

/** Something in a programme that does not add up. */
export interface ProgrammeProblem {
  readonly code: ProgrammeProblemCode
  /** Place of the day in the programme. */
  readonly day: number
  /** Place of the block in its day; null where the whole day is meant. */
  readonly block: number | null
  /** Good to know, nothing to repair. */
  readonly isNote: boolean
  /** Length of the gap, or of what the chapter's blocks take together. */
  readonly minutes?: number
  readonly exercises?: number
}

export interface ProgrammeSurroundings {
  /** Of the project; null where it is open or there is none. */
  readonly from: Day | null
  readonly to: Day | null
  /** Minutes that the exercises of a chapter state. */
  readonly exercises: ReadonlyMap<ChapterId, number>
}

/** A day as it stands, stored or still being edited. */
export interface CheckedDay {
  readonly date: string
  readonly blocks: readonly WorkshopBlock[]
}

/** What looks like a pause although nobody wrote one. */
const unwrittenPause = 10
const longestStretch = 4 * 60

interface PlacedBlock {
  readonly block: WorkshopBlock
  readonly at: number
  readonly from: number
  readonly to: number
}

/**
 * What does not add up in a programme: times, breaks, lecturers, exercises, days. In the order of days and blocks; said
 * only, never corrected.
 */
export function checkProgramme(
  days: readonly CheckedDay[],
  surroundings: ProgrammeSurroundings,
): readonly ProgrammeProblem[] {
  const problems = [
    ...[...days.keys()].flatMap((at) => checkDay(days, at, surroundings)),
    ...days.flatMap(({ blocks }, at) => checkBlocks(blocks).map((problem) => ({ ...problem, day: at }))),
    ...checkExercises(days, surroundings),
  ]
  return problems.toSorted((a, b) => a.day - b.day || (a.block ?? -1) - (b.block ?? -1))
}

function checkDay(
  days: readonly CheckedDay[],
  at: number,
  { from, to }: ProgrammeSurroundings,
): readonly ProgrammeProblem[] {
  const date = days[at]?.date ?? ''
  const found = (code: ProgrammeProblemCode): ProgrammeProblem => ({ code, day: at, block: null, isNote: false })
  const isOutside = (from !== null && date < from) || (to !== null && date > to)
  const isTwice = days.some((day, other) => other < at && day.date === date)
  return [...(isTwice ? [found('day-twice')] : []), ...(isOutside ? [found('outside-project')] : [])]
}

type BlockProblem = Omit<ProgrammeProblem, 'day'>

function checkBlocks(blocks: readonly WorkshopBlock[]): readonly BlockProblem[] {
  const placed = blocks
    .map((block, at): PlacedBlock => ({ block, at, from: minutesOf(block.from), to: minutesOf(block.to) }))
    .toSorted((a, b) => a.from - b.from || a.at - b.at)
  return [...placed.flatMap(checkBlock), ...checkNeighbours(placed.filter(({ from, to }) => to > from))]
}

function checkBlock({ block, at, from, to }: PlacedBlock): readonly BlockProblem[] {
  const found = (code: ProgrammeProblemCode): BlockProblem => ({ code, block: at, isNote: false })
  const isTaughtByNobody = isTaught(block) && block.lecturerId === null && block.host.trim() === ''
  return [
    ...(to < from ? [found('ends-before-it-begins')] : []),
    ...(to === from ? [found('takes-no-time')] : []),
    ...(isTaughtByNobody ? [found('no-lecturer')] : []),
  ]
}

/** Goes through a day by the clock: what begins too early, what leaves a hole, who sits too long. */
function checkNeighbours(placed: readonly PlacedBlock[]): readonly BlockProblem[] {
  const problems: BlockProblem[] = []
  let end: number | null = null
  let stretchFrom = 0
  let isTold = false
  for (const { block, at, from, to } of placed) {
    const gap = end === null ? 0 : from - end
    if (gap < 0) problems.push({ code: 'overlaps', block: at, isNote: false })
    if (gap > 0) problems.push({ code: 'gap', block: at, isNote: false, minutes: gap })
    if (end === null || gap >= unwrittenPause) {
      stretchFrom = from
      isTold = false
    }
    end = Math.max(end ?? 0, to)
    if (isPause(block) || isCheckIn(block)) {
      stretchFrom = end
      isTold = false
    } else if (!isTold && end - stretchFrom >= longestStretch) {
      problems.push({ code: 'no-break', block: at, isNote: false })
      isTold = true
    }
  }
  return problems
}

/** All blocks of a chapter against its exercises; said at the last of them. */
function checkExercises(
  days: readonly CheckedDay[],
  { exercises }: ProgrammeSurroundings,
): readonly ProgrammeProblem[] {
  const taught = new Map<ChapterId, { day: number; block: number; minutes: number }>()
  for (const [day, { blocks }] of days.entries())
    for (const [block, { chapterId, from, to }] of blocks.entries()) {
      if (chapterId === null) continue
      const minutes = Math.max(0, minutesOf(to) - minutesOf(from)) + (taught.get(chapterId)?.minutes ?? 0)
      taught.set(chapterId, { day, block, minutes })
    }
  return [...taught].flatMap(([chapterId, { day, block, minutes }]) => {
    const needed = exercises.get(chapterId) ?? 0
    if (needed === 0 || minutes === 0 || minutes === needed) return []
    const isNote = minutes > needed
    const code = isNote ? 'longer-than-exercises' : 'shorter-than-exercises'
    return [{ code, day, block, isNote, minutes, exercises: needed } as const]
  })
}
