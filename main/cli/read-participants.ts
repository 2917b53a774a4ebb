import { readFileSync } from 'node:fs'
import path from 'node:path'
import { appError } from '../../shared/domain/app-error'
import { findHeadings } from '../../shared/domain/find-headings'
import { isTakenByItself, mapPeople } from '../../shared/domain/map-people'
import type { ParticipantFacts } from '../../shared/domain/participant'
import { err, ok, type Result } from '../../shared/domain/result'
import { readList } from '../services/participants/read-list'

/**
 * The people of a recipe's list, their columns told by the headings; whoever stands twice in the file is taken once. A
 * line without a name or with a text that is too long refuses the whole list: nobody is left out unseen.
 */
export async function readParticipants(
  folder: string,
  file: string | undefined,
): Promise<Result<readonly ParticipantFacts[]>> {
  if (file === undefined) return ok([])
  const bytes = readBytes(path.resolve(folder, file))
  if (!bytes) return err(appError('import-unreadable', { name: path.basename(file) }))
  const table = await readList(path.basename(file), bytes)
  if (!table.ok) return table
  const { columns, hasHeadings, row } = findHeadings(table.value.rows)
  const skipped = hasHeadings ? row + 1 : 0
  const lines = mapPeople(table.value.rows.slice(skipped), columns, [], skipped + 1)
  const refused = lines.filter(({ state }) => state === 'unnamed' || state === 'too-long')
  if (refused.length > 0) {
    const detail = `${path.basename(file)}: ${refused.map(({ row, state }) => `${row} ${state}`).join(', ')}`
    return err(appError('invalid-input', { detail }))
  }
  return ok(lines.filter(({ state }) => isTakenByItself(state)).map(({ facts }) => facts))
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
