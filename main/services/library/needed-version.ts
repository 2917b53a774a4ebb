import { z } from 'zod'
import { schemaOf } from '../../storage/migrations/migrate'
import { readSetting, writeSetting } from '../../storage/workshops/setting-store'
import type { Database } from '../../storage/database'
import { type LibraryAt, lookInto } from './backup-folders'

const setting = 'made-by'
const stored = z.object({ version: z.string().max(40), schema: z.number() })

/** Notes in the library which version of the program has made its present schema: an older program will ask for that one. */
export function noteProgramVersion(database: Database, version: string): void {
  const known = stored.safeParse(readSetting(database, setting))
  const schema = schemaOf(database)
  if (!known.success || known.data.schema !== schema) writeSetting(database, setting, { version, schema })
}

/** The version of the program that a library of a newer schema needs; null when it does not say. */
export function neededVersion(library: LibraryAt): string | null {
  const found = lookInto(library, (database) => stored.safeParse(readSetting(database, setting)))
  return found?.success ? found.data.version : null
}
