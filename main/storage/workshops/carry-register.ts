import type { WorkshopId } from '../../../shared/domain/ids'
import { column } from '../column'
import type { Database } from '../database'
import { insertCertificate, isNumberGiven, listCertificates } from './certificate-store'
import { findParticipant } from './participant-store'
import { isKnown } from './is-known'

/** Enters numbers that a later state of the library has given, for the workshops that this one knows. */
export function carryRegister(restored: Database, later: Database): void {
  const workshops = later.all('SELECT DISTINCT workshop_id FROM certificate ORDER BY workshop_id')
  for (const row of workshops) {
    const workshopId = column.text<WorkshopId>(row, 'workshop_id')
    if (!isKnown(restored, { to: 'workshop', id: workshopId })) continue
    const own = listCertificates(restored, workshopId)
    const sequences = new Set(own.map(({ sequence }) => sequence))
    const numbered = new Set(own.map(({ participantId }) => participantId))
    for (const certificate of listCertificates(later, workshopId)) {
      if (sequences.has(certificate.sequence) || isNumberGiven(restored, certificate.number)) continue
      const { participantId } = certificate
      const isHere = participantId !== null && !numbered.has(participantId) && findParticipant(restored, participantId)
      insertCertificate(restored, workshopId, { ...certificate, participantId: isHere ? participantId : null })
    }
  }
}
