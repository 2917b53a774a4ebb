import { appError } from '../../../shared/domain/app-error'
import type { Evidence } from '../../../shared/domain/evidence'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { describeEvidence as store, findEvidence } from '../../storage/workshops/evidence-store'
import type { ServiceContext } from '../service-context'

/** Changes what is said about a file, never the file. `not-found`; `evidence-removed` for what was taken out. */
export function describeEvidence(
  { database }: Pick<ServiceContext, 'database'>,
  { evidenceId, kind, title, namesPeople }: ParsedInput<'evidence:describe'>,
): Result<Evidence> {
  return database.transaction(() => {
    const known = findEvidence(database, evidenceId)
    if (!known) return err(appError('not-found'))
    if (known.removed) return err(appError('evidence-removed'))
    store(database, { id: evidenceId, kind, title, namesPeople })
    return ok({ ...known, kind, title, namesPeople })
  })
}
