import { ok, type Result } from '../../../shared/domain/result'
import { guarded } from '../../storage/guarded'
import type { ServiceContext } from '../service-context'
import type { LibraryContext } from './library-context'
import { noteProgramVersion } from './needed-version'
import { setOpenMark } from './open-mark'
import { rememberLibrary } from './remember-library'

/** Notes about a library that was just opened, by which it is found, waited for and asked for later. */
export const settleIn = guarded(
  ({ database, path, places, user, clock, programVersion }: ServiceContext & LibraryContext): Result<null> => {
    rememberLibrary({ database, path, places })
    setOpenMark(path, user.name, clock.now())
    noteProgramVersion(database, programVersion)
    return ok(null)
  },
)
