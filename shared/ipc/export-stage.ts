/** Steps of an export, in the words that the progress bar translates. */
export type ExportStageName =
  | 'preparing'
  | 'setting-pages'
  | 'finishing-pdf'
  | 'writing-docx'
  | 'writing-html'
  | 'writing-text'
  | 'checking'
  | 'writing-files'
