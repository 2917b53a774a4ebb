import type { Day } from '../../domain/ids'
import type { Jurisdiction } from '../names'

/** What is wrong with the form of a citation, though it is clear what it means. */
export type CitationProblem = 'comma' | 'paragraph-word' | 'number-sign-missing' | 'collection-missing'

/** A legal citation found in running text; `from` and `to` are offsets of UTF-16 units. */
export interface CitationHit {
  readonly from: number
  readonly to: number
  readonly jurisdiction: Jurisdiction
  /** Id of the register: `cz:326/1999`, `pl:DU/2022/583`, `ua:3773-VI`, `eu:32016R0679`. */
  readonly act: string
  /** `§ 5 odst. 2 písm. a)` as it is written; empty for the act as a whole. */
  readonly provision: string
  /** The day of the wording where the words name one. */
  readonly asOf: Day | null
  readonly problems: readonly CitationProblem[]
  /** The name that the act is given for later: *(dále jen „zákon“)*. */
  readonly alias: string | null
}

/** An act as its name may stand in a sentence. */
export interface NamedAct {
  readonly act: string
  readonly jurisdiction: Jurisdiction
  /** Words by which the act may be named, each in the form of the sentence. */
  readonly names: readonly string[]
  /** Words that follow its kind: *o pobytu cizinců* after *zákona*. */
  readonly subjects: readonly string[]
}

/** What an act parser found: which act, and where its words end. */
export interface FoundAct {
  readonly to: number
  readonly jurisdiction: Jurisdiction
  readonly act: string
  readonly asOf: Day | null
  readonly problems: readonly CitationProblem[]
}
