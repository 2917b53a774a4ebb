import type { CopyFormat, Participant } from './participant'
import type { ParticipantId } from './ids'

/** What the copies of a workshop's participants are made from. */
export const copySources = ['edition', 'proof'] as const
export type CopySource = (typeof copySources)[number]

/** How many want which format; null is the pack's own layout. */
export interface CopyCount {
  readonly format: CopyFormat | null
  readonly count: number
}

/** One person's copy: what is printed on it and how its file is told from the others. */
export interface PersonalCopy {
  readonly participantId: ParticipantId
  readonly format: CopyFormat | null
  /** The name as it is printed; of people with one name, with their institution. */
  readonly printed: string
  /** Tells the file from others, with a number where nothing else does. */
  readonly fileLabel: string
}

/** A name on paper is not longer than this. */
const longestName = 120

const shown = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, longestName).trim()
/** Windows tells neither case nor accents written in two ways apart. */
const sameFile = (text: string): string => text.normalize('NFC').toLocaleLowerCase()

/** A copy for each person, in the order of the list; two people of one name never share a file. */
export function planCopies(people: readonly Participant[]): readonly PersonalCopy[] {
  const named = new Map<string, number>()
  for (const { name } of people) named.set(sameFile(shown(name)), (named.get(sameFile(shown(name))) ?? 0) + 1)
  const taken = new Map<string, number>()
  return people.map(({ id, name, institution, format }) => {
    const own = shown(name)
    const isShared = (named.get(sameFile(own)) ?? 0) > 1 && institution.trim() !== ''
    const label = isShared ? `${own} - ${shown(institution)}` : own
    const count = (taken.get(sameFile(label)) ?? 0) + 1
    taken.set(sameFile(label), count)
    return {
      participantId: id,
      format,
      printed: isShared ? shown(`${own} (${shown(institution)})`) : own,
      fileLabel: count === 1 ? label : `${label} (${String(count)})`,
    }
  })
}

/** How many copies there will be of each format, the most wanted first. */
export function countCopies(people: readonly Pick<Participant, 'format'>[]): readonly CopyCount[] {
  const counts = new Map<CopyFormat | null, number>()
  for (const { format } of people) counts.set(format, (counts.get(format) ?? 0) + 1)
  return [...counts]
    .map(([format, count]) => ({ format, count }))
    .sort((one, other) => other.count - one.count || (one.format ?? '').localeCompare(other.format ?? ''))
}
