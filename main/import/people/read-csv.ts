import Papa from 'papaparse'
import { decodeTable } from './decode-table'
import type { PeopleTable } from '../../../shared/domain/people-table'

/** Office programs say their separator in a line of its own. */
const said = /^sep=(.)\r?\n/i
const separators = [';', ',', '\t', '|']

/** A table of text. Quotes and line breaks in cells are understood; what looks like a formula stays text. */
export function readCsv(bytes: Uint8Array): Pick<PeopleTable, 'encoding' | 'separator' | 'rows'> {
  const { text, encoding } = decodeTable(bytes)
  const given = said.exec(text)
  const parsed = Papa.parse<string[]>(given ? text.slice(given[0].length) : text, {
    delimiter: given?.[1] ?? '',
    delimitersToGuess: separators,
    skipEmptyLines: 'greedy',
  })
  return { encoding, separator: parsed.meta.delimiter, rows: parsed.data }
}
