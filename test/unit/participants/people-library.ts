import { addParticipants } from '../../../main/services/participants/add-participants'
import { listParticipants } from '../../../main/services/participants/list-participants'
import type { Day, WorkshopId } from '../../../shared/domain/ids'
import type { ParticipantFacts } from '../../../shared/domain/participant'
import type { WorkshopBlock } from '../../../shared/domain/workshop'
import { value } from '../storage/temporary-library'
import { WorkshopLibrary } from '../workshops/workshop-library'

export const firstDay = '2026-11-24' as Day
export const secondDay = '2026-11-25' as Day

export const block = (from: string, to: string, title: string, method = ''): WorkshopBlock => ({
  from,
  to,
  title,
  method,
  place: '',
  host: '',
  lecturerId: null,
  chapterId: null,
})

export const person = (name: string, institution = 'Úřad', district = 'Náchod'): ParticipantFacts => ({
  name,
  institution,
  position: '',
  district,
  country: '',
  email: '',
  format: null,
  isWalkIn: false,
})

/** A library with a workshop of two days, 5 hours taught. */
export class PeopleLibrary extends WorkshopLibrary {
  readonly workshopId: WorkshopId = this.addWorkshop({
    days: [
      {
        date: firstDay,
        blocks: [
          block('09:00', '10:30', 'Klid'),
          block('10:30', '10:45', 'Přestávka'),
          block('10:45', '12:15', 'Meze'),
        ],
      },
      { date: secondDay, blocks: [block('09:00', '11:00', 'Péče o sebe')] },
    ],
  }).id

  add(...people: readonly ParticipantFacts[]) {
    value(addParticipants(this.context, { workshopId: this.workshopId, people: [...people] }))
    return this.view().participants
  }

  view(context = this.context) {
    return value(listParticipants(context, { workshopId: this.workshopId }))
  }
}
