/** What a CSV or XLSX file holds, as text and nothing else: a formula is its letters or its last value, never run. */
export interface PeopleTable {
  readonly fileName: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'xlsx'
  /** Between the cells of a line; null in XLSX. */
  readonly separator: string | null
  /** Every line that is not empty, all equally long, the headings (if there are any) first. */
  readonly rows: readonly (readonly string[])[]
}
