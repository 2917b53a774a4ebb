import type { WorkshopBlock, WorkshopDay } from '../../../shared/domain/workshop'
import { workshopMinutes } from '../../../shared/domain/workshop-minutes'
import type { PaperFacts } from './paper-source'

/** Who holds the workshop; empty without a project. */
export const organiserOf = ({ project }: PaperFacts): string => project?.beneficiary.trim() ?? ''

export function coordinatorOf({ workshop, people }: PaperFacts): string {
  return workshop.coordinatorId === null ? '' : (people[workshop.coordinatorId] ?? '')
}

/** Names in the order of the workshop, then those that only a block of its days names. */
export function lecturersOf({ workshop, people }: PaperFacts, days: readonly WorkshopDay[]): readonly string[] {
  const ofBlocks = days.flatMap(({ blocks }) => blocks.map(({ lecturerId }) => lecturerId))
  const ofDays = new Set(ofBlocks)
  // On one day of several sign those who taught on it; where the programme names nobody, all of them.
  const ofWorkshop =
    days.length === workshop.days.length || ofBlocks.every((id) => id === null)
      ? workshop.lecturerIds
      : workshop.lecturerIds.filter((id) => ofDays.has(id))
  const ids = new Set([...ofWorkshop, ...ofBlocks].filter((id) => id !== null))
  return [...ids].map((id) => people[id] ?? '').filter((name) => name !== '')
}

/** Where it is; the two parts of a postcode are not divided. */
export const venueOf = ({ workshop }: PaperFacts): string =>
  [workshop.venue, workshop.address]
    .map((one) => one.trim())
    .filter(Boolean)
    .join(', ')
    .replace(/\b(\d{3}) (\d{2})\b/g, '$1\u00a0$2')

/** Days that have a date, in their order. */
export const datedDays = ({ workshop }: PaperFacts): readonly WorkshopDay[] =>
  workshop.days.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))

/** *9:00* as it is written in all four languages. */
const clock = (time: string): string => time.replace(/^0(?=\d:)/, '')

/** *9:00–10:30*. */
export const clockRange = ({ from, to }: Pick<WorkshopBlock, 'from' | 'to'>): string => `${clock(from)}–${clock(to)}`

/** From the first block of a day to the end of the last one; empty for a day without a programme. */
export function hoursOfDay({ blocks }: WorkshopDay): string {
  const from = blocks.map((block) => block.from).toSorted()[0]
  const to = blocks
    .map((block) => block.to)
    .toSorted()
    .at(-1)
  return from === undefined || to === undefined ? '' : clockRange({ from, to })
}

/** A block without a title of its own has that of its chapter. */
export const titleOfBlock = ({ title, chapterId }: WorkshopBlock, { chapters }: PaperFacts): string =>
  title.trim() || (chapterId === null ? '' : (chapters[chapterId] ?? ''))

/** Counted as taught time, by the same rule as the hours of a certificate. */
export const isTaught = (block: WorkshopBlock, { date }: WorkshopDay): boolean =>
  workshopMinutes([{ date, blocks: [block] }]) > 0

/** A day without pauses and methods: those are for the programme itself. */
export const brieflyOf = (day: WorkshopDay): WorkshopDay => ({
  ...day,
  blocks: day.blocks.filter((block) => isTaught(block, day)).map((block) => ({ ...block, method: '' })),
})

/** What was taught, each once, in the order of the programme. */
export function topicsOf(facts: PaperFacts): readonly string[] {
  const titles = datedDays(facts).flatMap((day) =>
    day.blocks
      .filter((block) => isTaught(block, day))
      .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))
      .map((block) => titleOfBlock(block, facts)),
  )
  return [...new Set(titles.filter((title) => title !== ''))]
}
