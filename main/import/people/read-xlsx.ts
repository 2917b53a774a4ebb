import { readSheet, type CellValue } from 'read-excel-file/node'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { readZip } from '../zip/read-zip'
import type { PeopleTable } from '../../../shared/domain/people-table'

const cellText = (value: CellValue | Date | null): string => {
  if (value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

/** The first sheet of a workbook. The archive is judged before anything is unpacked; a formula gives its last value. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Omit<PeopleTable, 'fileName'>>> {
  const archive = readZip(bytes)
  if (!archive.ok || !archive.value.names.includes('xl/workbook.xml')) return err(appError('import-unreadable'))
  try {
    const sheet = await readSheet(Buffer.from(bytes))
    return ok({ encoding: 'xlsx', separator: null, rows: sheet.map((row) => row.map(cellText)) })
  } catch {
    // The package throws errors of many kinds for what is no workbook.
    return err(appError('import-unreadable'))
  }
}
