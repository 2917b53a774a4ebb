import { extname } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import type { PeopleTable } from '../../../shared/domain/people-table'
import { err, ok, type Result } from '../../../shared/domain/result'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'

const limits = { bytes: 20_000_000, rows: 20_000, columns: 200 } as const
/** A line of separators alone is as empty as one of spaces. */
const nothing = /^[\s;,|]*$/
const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
/** The older format of Excel; a workbook with a password is wrapped in it too. */
const isOldExcel = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf

/** Text in which a PDF, a page of the web or formatted text begins; a table of people never does. */
const otherFile = /^\s*(?:%PDF|<[!?a-z]|\{\\rtf)/i
/** Signs that pictures and programs are full of and no text has. */
const isBinary = (text: string): boolean => /[\u0000-\u0008\u000e-\u001a]/.test(text)
const isOtherFile = ([first = [], ...rest]: PeopleTable['rows']): boolean =>
  otherFile.test(first[0] ?? '') || [first, ...rest].some((row) => row.some(isBinary))

/**
 * Reads a list of people: CSV in any encoding and with any separator of our users, or XLSX. The bytes decide, not the
 * name. Errors: `import-unreadable`, `import-too-large`, `import-empty`.
 */
export async function readTable(name: string, bytes: Uint8Array): Promise<Result<PeopleTable>> {
  const refuse = (code: 'import-too-large' | 'import-unreadable' | 'import-empty') => err(appError(code, { name }))
  if (bytes.byteLength > limits.bytes) return refuse('import-too-large')
  if (isOldExcel(bytes) || (extname(name).toLowerCase() === '.xlsx' && !isArchive(bytes)))
    return refuse('import-unreadable')
  const read = isArchive(bytes) ? await readXlsx(bytes) : ok(readCsv(bytes))
  if (!read.ok) return err(appError(read.error.code, { name }))
  if (!isArchive(bytes) && isOtherFile(read.value.rows)) return refuse('import-unreadable')
  const rows = read.value.rows.filter((row) => !row.every((cell) => nothing.test(cell)))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (rows.length === 0) return refuse('import-empty')
  if (rows.length > limits.rows || width > limits.columns) return refuse('import-too-large')
  const squared = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
  return ok({ ...read.value, fileName: name, rows: squared })
}
