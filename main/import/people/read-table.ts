import { extname } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { findHeadings } from '../../../shared/domain/find-headings'
import type { PeopleSheet, PeopleTable } from '../../../shared/domain/people-table'
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
 * Reads a list of people: CSV in any encoding and with any separator of our users, or XLSX; of a workbook the first sheet
 * whose headings name people. The bytes decide, not the name. Errors: `import-unreadable`, `import-too-large`, `import-empty`.
 */
export async function readTable(name: string, bytes: Uint8Array): Promise<Result<PeopleTable>> {
  const refuse = (code: 'import-too-large' | 'import-unreadable' | 'import-empty') => err(appError(code, { name }))
  if (bytes.byteLength > limits.bytes) return refuse('import-too-large')
  if (isOldExcel(bytes) || (extname(name).toLowerCase() === '.xlsx' && !isArchive(bytes)))
    return refuse('import-unreadable')
  if (isArchive(bytes)) {
    const workbook = await readXlsx(bytes)
    if (!workbook.ok) return refuse('import-unreadable')
    const sheets = workbook.value.map(squared).filter(({ rows }) => rows.length > 0)
    if (sheets.some(isTooLarge)) return refuse('import-too-large')
    const [first] = sheets
    const list = sheets.find(({ rows }) => findHeadings(rows).hasHeadings) ?? first
    return list ? ok({ encoding: 'xlsx', separator: null, fileName: name, sheets, ...list }) : refuse('import-empty')
  }
  const text = readCsv(bytes)
  if (isOtherFile(text.rows)) return refuse('import-unreadable')
  const sheet = squared({ name: '', rows: text.rows })
  if (sheet.rows.length === 0) return refuse('import-empty')
  return isTooLarge(sheet) ? refuse('import-too-large') : ok({ ...text, fileName: name, sheets: [], ...sheet })
}

/** Without empty lines, all lines as long as the longest. */
function squared({ name, rows }: PeopleSheet): PeopleSheet {
  const filled = rows.filter((row) => !row.every((cell) => nothing.test(cell)))
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0)
  return { name, rows: filled.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')) }
}

const isTooLarge = ({ rows: [first = [], ...rest] }: PeopleSheet): boolean =>
  rest.length >= limits.rows || first.length > limits.columns
