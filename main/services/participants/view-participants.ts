import { certificateCounts } from '../../../shared/domain/certificate-counts'
import type { Day, WorkshopId } from '../../../shared/domain/ids'
import type { Certificate } from '../../../shared/domain/participant'
import type { ParticipantsView } from '../../../shared/domain/participants-view'
import { countPeople } from '../../../shared/domain/people-counts'
import { workshopMinutes } from '../../../shared/domain/workshop-minutes'
import type { Workshop } from '../../../shared/domain/workshop'
import type { Database } from '../../storage/database'
import { listCertificates } from '../../storage/workshops/certificate-store'
import { countErasures } from '../../storage/workshops/erasure-store'
import { listParticipants, readRules } from '../../storage/workshops/participant-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'

/** The days of a workshop, each once, in order. */
export const daysOf = ({ days }: Pick<Workshop, 'days'>): readonly Day[] =>
  [...new Set(days.map(({ date }) => date))].sort()

/** Participants, attendance, register and figures of one workshop, all from the same rows; null when there is none. */
export function viewParticipants(database: Database, workshopId: WorkshopId): ParticipantsView | null {
  const workshop = findWorkshop(database, workshopId)
  const rules = readRules(database, workshopId)
  if (!workshop || !rules) return null
  const days = daysOf(workshop)
  const participants = listParticipants(database, workshopId)
  const byId = new Map(participants.map((one) => [one.id, one]))
  const certificates = listCertificates(database, workshopId).map((one): Certificate => {
    const person = one.participantId === null ? undefined : byId.get(one.participantId)
    return { ...one, counts: person !== undefined && certificateCounts(person, days, rules) }
  })
  return {
    participants,
    days,
    certificates,
    rules,
    minutes: workshopMinutes(workshop.days),
    counts: countPeople({ participants, days, certificates }),
    erased: countErasures(database, workshopId),
  }
}
