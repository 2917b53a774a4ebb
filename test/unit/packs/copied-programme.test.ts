import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { savePerson } from '../../../main/services/chapters/save-person'
import { addParticipants } from '../../../main/services/participants/add-participants'
import { viewParticipants } from '../../../main/services/participants/view-participants'
import { copyWorkshop } from '../../../main/services/workshops/copy-workshop'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { putAwayProgramme, viewWaitingProgramme } from '../../../main/services/workshops/waiting-programme'
import { participantChannels } from '../../../shared/ipc/participant-channels'
import type { Day } from '../../../shared/domain/ids'
import { value } from '../storage/temporary-library'
import { chapterItem, districtPlace, WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

describe('a workshop copied to the next district', () => {
  it('keeps programme and packs, and begins without days, place, people and numbers', () => {
    const chapter = made.addChapter('Klid')
    const lecturer = value(savePerson(made.context, { personId: null, name: 'Eva', institution: '', email: '' }))
    const block = { from: '09:00', to: '10:30', title: 'Klid', method: 'přednáška', host: 'paní starostka' }
    const blocks = [{ ...block, place: 'sál', lecturerId: lecturer.id, chapterId: chapter.chapterId }]
    const workshop = made.addWorkshop({
      district: 'Náchod',
      venue: 'Radnice',
      lecturerIds: [lecturer.id],
      days: [
        { date: '2026-10-30' as Day, blocks },
        { date: '2026-11-02' as Day, blocks: [] },
      ],
    })
    made.addPack(workshop, [chapterItem(chapter), districtPlace])
    const person = { name: 'Jan', institution: '', position: '', email: '', district: '', country: '' }
    const { people } = participantChannels['participant:add'].input.parse({
      workshopId: workshop.id,
      people: [{ ...person, format: null, isWalkIn: false }],
    })
    value(addParticipants(made.context, { workshopId: workshop.id, people }))

    const copy = value(copyWorkshop(made.context, { workshopId: workshop.id, district: 'Jičín' }))
    expect(copy).toMatchObject({ district: 'Jičín', days: [], venue: '', address: '', lecturerIds: [], follows: [] })
    const waiting = value(viewWaitingProgramme(made.context, { workshopId: copy.id }))
    expect(waiting).toEqual([
      { after: 0, blocks: [{ ...blocks[0], place: '', host: '', lecturerId: null }] },
      { after: 3, blocks: [] },
    ])
    expect(value(openWorkshop(made.context, { workshopId: copy.id })).packs[0]?.items).toHaveLength(2)
    expect(viewParticipants(made.context.database, copy.id)).toMatchObject({ participants: [] })
    expect(value(viewWaitingProgramme(made.context, { workshopId: workshop.id }))).toEqual([])
  })

  it('no longer offers the programme once somebody has put it away', () => {
    const workshop = made.addWorkshop({ days: [{ date: '2026-10-30' as Day, blocks: [] }] })
    const copy = value(copyWorkshop(made.context, { workshopId: workshop.id, district: 'Jičín' }))
    expect(value(viewWaitingProgramme(made.context, { workshopId: copy.id }))).toHaveLength(1)
    value(putAwayProgramme(made.context, { workshopId: copy.id }))
    expect(value(viewWaitingProgramme(made.context, { workshopId: copy.id }))).toEqual([])
  })
})
