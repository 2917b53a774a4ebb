import { ok, type Result } from '../../../shared/domain/result'
import type { VerifyReport } from '../../../shared/ipc/library-channels'
import { guarded } from '../../storage/guarded'
import { verifyDatabase } from '../../storage/verify/verify-database'
import type { ServiceContext } from '../service-context'

/** Checks everything in the library that can be checked; changes nothing. A report with problems is a success. */
export const verifyLibrary = guarded(({ database }: Pick<ServiceContext, 'database'>): Result<VerifyReport> =>
  ok(verifyDatabase(database)),
)
