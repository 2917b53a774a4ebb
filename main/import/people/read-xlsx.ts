import readXlsxFile, { type CellValue } from 'read-excel-file/node'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { readZip } from '../zip/read-zip'
import type { PeopleSheet } from '../../../shared/domain/people-table'
import { mergedCells, type MergedRows } from './merged-cells'

const cellText = (value: CellValue | Date | null): string => {
  if (value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

/** What stands for several rows is said in each of them. */
function fillMerged(
  rows: readonly (readonly string[])[],
  merged: readonly MergedRows[],
): readonly (readonly string[])[] {
  if (merged.length === 0) return rows
  const filled = rows.map((row) => [...row])
  for (const { column, from, to } of merged) {
    const words = filled[from]?.[column] ?? ''
    for (const row of filled.slice(from + 1, to + 1)) if (row[column] === '') row[column] = words
  }
  return filled
}

/** All sheets of a workbook. The archive is judged before anything is unpacked; a formula gives its last value. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<readonly PeopleSheet[]>> {
  const archive = readZip(bytes)
  if (!archive.ok || !archive.value.names.includes('xl/workbook.xml')) return err(appError('import-unreadable'))
  try {
    const merged = mergedCells(archive.value)
    const sheets = await readXlsxFile(Buffer.from(bytes))
    return ok(
      sheets.map(({ sheet: name, data }) => ({
        name,
        rows: fillMerged(
          data.map((row) => row.map(cellText)),
          merged(name),
        ),
      })),
    )
  } catch {
    // The package throws errors of many kinds for what is no workbook.
    return err(appError('import-unreadable'))
  }
}
