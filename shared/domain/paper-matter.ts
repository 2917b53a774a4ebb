import type { Finding } from './finding'
import type { Language } from './language'

/** What a paper lacks · what a person should know about it before it is printed. */
export type PaperMatterCode =
  | 'no-date'
  | 'no-programme'
  | 'no-venue'
  | 'no-lecturer'
  | 'no-contact'
  | 'no-project'
  | 'nobody-registered'
  | 'nobody-present'
  | 'numbers-missing'
  | 'text-unverified'
  | 'columns-unverified'
  | 'language-unknown'
  | 'programme-odd'
  | 'publicity'
  | 'not-made'

export interface PaperMatter {
  readonly code: PaperMatterCode
  /** True when the paper would be printed with a hole in it. */
  readonly isMissing: boolean
  /** How many, where the words count. */
  readonly count?: number
  /** Of `paperFields`, where a text is concerned. */
  readonly fields?: readonly string[]
  readonly language?: Language
  /** What the check of publicity found. */
  readonly finding?: Pick<Finding, 'code' | 'params'>
}
