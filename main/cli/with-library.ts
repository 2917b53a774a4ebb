import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Instant } from '../../shared/domain/ids'
import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import { findProgram } from '../ipc/program-paths'
import { programVersion } from '../ipc/program-version'
import { isTakenAlong } from '../services/handover/take-back'
import { closeLibrary } from '../services/library/close-library'
import type { LibraryContext } from '../services/library/library-context'
import type { LibraryPlaces } from '../services/library/library-places'
import { rememberLibrary } from '../services/library/remember-library'
import { openLibrary, type OpenLibrary } from '../services/library/open-library'
import type { ServiceContext } from '../services/service-context'
import { dataFolder } from '../services/settings/data-folder'
import { readSettings } from '../services/settings/settings-file'
import { storageFault } from '../storage/storage-fault'
import type { CommandResult } from './command-result'

export type CliContext = ServiceContext & LibraryContext

/** What services need before a library is open. */
export interface CliEnvironment extends Omit<ServiceContext, 'database' | 'path'> {
  readonly places: LibraryPlaces
}

/** The environment of this computer and its user. */
export function readEnvironment(): CliEnvironment {
  const folder = dataFolder()
  const { locale } = Intl.DateTimeFormat().resolvedOptions()
  const { name, institution, language, backupFolder } = readSettings({ folder, locale })
  return {
    clock: { now: () => Date.now() as Instant },
    random: (count) => randomBytes(count),
    user: { name, institution, language },
    assetsFolder: findProgram().assets,
    programVersion,
    places: { dataFolder: folder, backupFolder },
  }
}

type Body = (context: CliContext) => CommandResult | Promise<CommandResult>

/** Opens the library, runs `body` and closes it again, whatever happened. */
export async function withLibrary(file: string, body: Body): Promise<CommandResult> {
  const environment = readEnvironment()
  const opened = openLibrary({ path: path.resolve(file), places: environment.places, clock: environment.clock })
  return useLibrary(environment, opened, body)
}

/** The same over a library that was just made. */
export async function useLibrary(
  environment: CliEnvironment,
  opened: Result<OpenLibrary>,
  body: Body,
): Promise<CommandResult> {
  if (!opened.ok) return opened
  const context: CliContext = { ...environment, ...opened.value }
  const isAway = isTakenAlong(context)
  try {
    rememberLibrary(context)
    const result = inOwnWords(await body(context), context)
    const closed = closeLibrary(context)
    return result.ok && !closed.ok ? closed : result
  } catch (error) {
    context.database.close()
    const fault = storageFault(error)
    if (fault?.code === 'library-read-only' && isAway) return err(appError('library-taken-along'))
    if (fault) return err(fault)
    throw error
  }
}

/** SQLite refuses to write to a library that was taken along; people are told why. */
function inOwnWords(result: CommandResult, context: CliContext): CommandResult {
  const isAway = !result.ok && result.error.code === 'library-read-only' && isTakenAlong(context)
  return isAway ? err(appError('library-taken-along')) : result
}
