import { appError } from '../../../shared/domain/app-error'
import { certificateNumber } from '../../../shared/domain/certificate-number'
import type { ParticipantId, WorkshopId } from '../../../shared/domain/ids'
import type { ParticipantsView } from '../../../shared/domain/participants-view'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import {
  insertCertificate,
  isNumberGiven,
  nextSequence,
  setCertificateMinutes,
  workshopOrdinal,
} from '../../storage/workshops/certificate-store'
import { today } from '../chapters/today'
import type { ServiceContext } from '../service-context'
import { viewParticipants } from './view-participants'

/**
 * Gives a number to everybody who has none yet and so many blank ones more, with the hours of the programme. Prepared
 * certificates that do not count yet get today's hours of the programme; those that count keep theirs. A number that was
 * given once is never given again. `not-found` when there is no such workshop.
 */
export function prepareCertificates(
  context: ServiceContext,
  { workshopId, blanks }: ParsedInput<'participant:prepareCertificates'>,
): Result<ParticipantsView> {
  const { database } = context
  return database.transaction(() => {
    const view = viewParticipants(database, workshopId)
    if (!view) return err(appError('not-found'))
    for (const { sequence, counts } of view.certificates)
      if (!counts) setCertificateMinutes(database, workshopId, sequence, view.minutes)
    const numbered = new Set(view.certificates.map(({ participantId }) => participantId))
    const people = view.participants.map(({ id }) => id).filter((id) => !numbered.has(id))
    const rows: readonly (ParticipantId | null)[] = [...people, ...Array<null>(blanks).fill(null)]
    const give = numbering(context, workshopId, view)
    for (const participantId of rows) give(participantId)
    const prepared = viewParticipants(database, workshopId)
    return prepared ? ok(prepared) : err(appError('not-found'))
  })
}

function numbering(
  { database, clock, user }: ServiceContext,
  workshopId: WorkshopId,
  { days, rules, minutes }: ParticipantsView,
): (participantId: ParticipantId | null) => void {
  const year = (days[0] ?? today(clock)).slice(0, 4)
  const workshop = workshopOrdinal(database, workshopId)
  let sequence = nextSequence(database, workshopId)
  const numberOf = (): string => certificateNumber(rules.certificatePattern, { year, workshop, sequence })
  return (participantId) => {
    // Another workshop with a pattern of its own may have given it.
    while (isNumberGiven(database, numberOf())) sequence += 1
    insertCertificate(database, workshopId, {
      sequence,
      number: numberOf(),
      participantId,
      isBlank: participantId === null,
      minutes,
      preparedAt: clock.now(),
      preparedBy: user.name,
    })
    sequence += 1
  }
}
