import type { Jurisdiction } from '../document/names'
import type { CitationLinks } from '../document/citations/official-link'
import type { ChapterId, Day, DraftId, Instant } from './ids'
import type { Language } from './language'

/** A change of an act that somebody knows of; `act` names the amending act and may be empty. */
export interface ActChange {
  readonly date: Day
  readonly act: string
  readonly note: string
}

/** What can be said about an act; the same in the register and in the seeds of the program. */
export interface ActFacts {
  readonly jurisdiction: Jurisdiction
  readonly number: string
  readonly title: string
  readonly shortTitle: string
  /** Other words by which it is cited, in the form of the sentence. */
  readonly aliases: readonly string[]
  readonly effectiveFrom: Day | null
  /** The first day on which it no longer applies. */
  readonly repealedOn: Day | null
  readonly changes: readonly ActChange[]
  readonly note: string
  /** Where the wording is to be checked. */
  readonly source: string
  /** Null when nobody has compared it with the source. */
  readonly checkedOn: Day | null
}

/** An act of the register. `id` is that of the citation: `cz:326/1999`. */
export interface Act extends ActFacts {
  readonly id: string
  readonly seedId: string | null
  /** Null until a person has changed it. */
  readonly editedAt: Instant | null
}

/** An act in the list of the register. */
export interface ActRow extends Act {
  /** Its address in the official collection; null where none can be made. */
  readonly href: string | null
  /** In how many texts it is cited. */
  readonly uses: number
}

/** One text that cites an act. */
export interface ActUse {
  readonly chapterId: ChapterId
  readonly draftId: DraftId
  readonly title: string
  readonly language: Language
  /** How often. */
  readonly count: number
  readonly provisions: readonly string[]
  /** The oldest wording that it cites; null where no day is named. */
  readonly asOf: Day | null
  /** True when the register knows a change after that day. */
  readonly isOvertaken: boolean
}

/** What the program now ships about an act, beside what the library has. */
export interface ActOffer {
  readonly id: string
  readonly present: ActFacts
  readonly offered: ActFacts
}

/** How citations are printed: as they were written · full title first, then the number · full title first, then the short title. */
export const citingStyles = ['as-written', 'official', 'plain'] as const
export type CitingStyle = (typeof citingStyles)[number]

/** How this library cites, and where official texts are. */
export interface Citing {
  readonly style: CitingStyle
  readonly links: CitationLinks
}

/** The newest change after `day` and not after `until`; null when the register knows of none. */
export function changeAfter(act: Pick<ActFacts, 'changes'>, day: Day, until: Day): ActChange | null {
  const later = act.changes.filter(({ date }) => date > day && date <= until)
  return later.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null
}

/** True when the act no longer applies on `day`. */
export const isRepealed = ({ repealedOn }: Pick<ActFacts, 'repealedOn'>, day: Day): boolean =>
  repealedOn !== null && repealedOn <= day
