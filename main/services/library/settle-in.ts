import { ok, type Result } from '../../../shared/domain/result'
import { guarded } from '../../storage/guarded'
import type { ServiceContext } from '../service-context'
import type { LibraryContext } from './library-context'
import { noteProgramVersion } from './needed-version'
import { setOpenMark } from './open-mark'
import { rememberLibrary } from './remember-library'
import { seedColumnSets } from '../paperwork/seed-column-sets'
import { isTakenAlong } from '../handover/take-back'

/** Notes about a library that was just opened, by which it is found, waited for and asked for later. */
export const settleIn = guarded((context: ServiceContext & LibraryContext): Result<null> => {
  const { database, path, places, user, clock, programVersion } = context
  rememberLibrary({ database, path, places })
  setOpenMark(path, user.name, clock.now())
  noteProgramVersion(database, programVersion)
  // A library of an older program has none; one that is only read gets none.
  if (!isTakenAlong(context)) seedColumnSets(context)
  return ok(null)
})
