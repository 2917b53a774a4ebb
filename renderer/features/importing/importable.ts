/** What can be imported, by the ending of its name. */
export const importEndings = ['.docx', '.docm', '.html', '.htm', '.json'] as const

const largest = 60_000_000

/** The words for a file that is not even read; null when it is. An old `.doc` is read, because the answer tells what to do with it. */
export function refusalOf(file: File): 'importing.unknownFile' | 'errors.import-too-large' | null {
  const name = file.name.toLowerCase()
  if (![...importEndings, '.doc'].some((ending) => name.endsWith(ending))) return 'importing.unknownFile'
  return file.size > largest ? 'errors.import-too-large' : null
}
