import { z } from 'zod'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { OpenPackage } from './open-package'
import { problem, type PackageProblem } from './package-problem'

const record = z.record(z.string().regex(/^[a-z_][a-z0-9_]*$/), z.union([z.string(), z.number(), z.null()]))
const records = z.array(record).max(2_000_000)

export type LibraryRecord = z.output<typeof record>

const tableOf = (name: string): string => name.replace(/^records\//, '').replace(/\.json$/, '')

/** The tables of a library package, rows as they are; whether they fit the library's schema is the reader's question. */
export function readLibraryRecords(
  pack: OpenPackage,
): Result<ReadonlyMap<string, readonly LibraryRecord[]>, PackageProblem> {
  if (pack.manifest.kind !== 'library') return err(problem('package-other-kind', pack.manifest.kind))
  const tables = new Map<string, readonly LibraryRecord[]>()
  for (const name of pack.names('records')) {
    const bytes = pack.read(name)
    if (!bytes.ok) return bytes
    const parsed = records.safeParse(parseJson(bytes.value))
    if (!parsed.success) return err(problem('package-damaged', name))
    tables.set(tableOf(name), parsed.data)
  }
  return tables.has('library') ? ok(tables) : err(problem('package-damaged', 'records/library.json'))
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}
