import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { fillBlank, listCertificates } from '../../storage/workshops/certificate-store'
import { findParticipant } from '../../storage/workshops/participant-store'
import type { ServiceContext } from '../service-context'

/**
 * Says whose name was written into a blank certificate. `conflict` when the person has a number or it is not blank,
 * `not-found` for somebody of another workshop.
 */
export function fillBlankCertificate(
  { database }: ServiceContext,
  { workshopId, sequence, participantId }: ParsedInput<'participant:fillBlank'>,
): Result<null> {
  return database.transaction(() => {
    if (findParticipant(database, participantId)?.workshopId !== workshopId) return err(appError('not-found'))
    const hasNumber = listCertificates(database, workshopId).some((one) => one.participantId === participantId)
    if (hasNumber || !fillBlank(database, workshopId, sequence, participantId)) return err(appError('conflict'))
    return ok(null)
  })
}
