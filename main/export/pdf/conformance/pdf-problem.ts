/** Which promise a finding breaks: PDF/UA-1 (ISO 14289-1), PDF/A-2 (ISO 19005-2), or both. */
export type PdfStandard = 'ua' | 'a' | 'both'

/** Something in a finished PDF that a standard does not allow. */
export interface PdfProblem {
  readonly standard: PdfStandard
  /** Short and in English, for the report and the log: `figure without alternative text`. */
  readonly rule: string
  /** Where: a page, an object, a name. */
  readonly place: string
  /** Numbers of the objects concerned, where they are known: they tell from which file a part of the book came. */
  readonly objects: readonly number[]
}

export type ReportProblem = (standard: PdfStandard, rule: string, place?: string, object?: number) => void
