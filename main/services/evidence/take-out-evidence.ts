import { appError } from '../../../shared/domain/app-error'
import type { Evidence } from '../../../shared/domain/evidence'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findEvidence, takeOutEvidence as store } from '../../storage/workshops/evidence-store'
import type { ServiceContext } from '../service-context'
import { forgetOpened } from './open-evidence'

/**
 * Takes a file out of its workshop. The entry stays in the history with the reason; the bytes go, unless another entry
 * needs them. `not-found`; `evidence-removed` when it was taken out before.
 */
export function takeOutEvidence(
  { database, clock, user }: Pick<ServiceContext, 'database' | 'clock' | 'user'>,
  { evidenceId, reason }: ParsedInput<'evidence:takeOut'>,
): Result<Evidence> {
  const takenOut = database.erasing((): Result<Evidence> => {
    const known = findEvidence(database, evidenceId)
    if (!known) return err(appError('not-found'))
    if (known.removed) return err(appError('evidence-removed'))
    const removed = { at: clock.now(), by: user.name, reason }
    store(database, evidenceId, removed)
    return ok({ ...known, removed })
  })
  if (takenOut.ok) forgetOpened(evidenceId)
  return takenOut
}
