import { appError } from '../../../shared/domain/app-error'
import { isCertificatePattern } from '../../../shared/domain/certificate-number'
import type { ParticipantRules } from '../../../shared/domain/participant'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { isKnown } from '../../storage/workshops/is-known'
import { updateRules } from '../../storage/workshops/participant-store'
import type { ServiceContext } from '../service-context'

/** How long people's data are kept, when a certificate counts and how it is numbered. Numbers already given stay. */
export function saveRules(
  { database }: ServiceContext,
  { workshopId, rules }: ParsedInput<'participant:rules'>,
): Result<ParticipantRules> {
  const { certificatePattern } = rules
  if (certificatePattern !== '' && !isCertificatePattern(certificatePattern)) return err(appError('invalid-input'))
  return database.transaction(() => {
    if (!isKnown(database, { to: 'workshop', id: workshopId })) return err(appError('not-found'))
    updateRules(database, workshopId, rules)
    return ok(rules)
  })
}
