export interface PeopleSheet {
  /** Empty in CSV. */
  readonly name: string
  /** Every line that is not empty, all equally long, the headings (if there are any) first or after a title. */
  readonly rows: readonly (readonly string[])[]
}

/** What a CSV or XLSX file holds, as text and nothing else: a formula is its letters or its last value, never run. */
export interface PeopleTable extends PeopleSheet {
  readonly fileName: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'xlsx'
  /** Between the cells of a line; null in XLSX. */
  readonly separator: string | null
  /** Of a workbook: all sheets that hold something, in its order. The table itself is the one that looks like a list of people. */
  readonly sheets: readonly PeopleSheet[]
}
