import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { savePerson } from '../../../main/services/chapters/save-person'
import { addParticipants } from '../../../main/services/participants/add-participants'
import { viewParticipants } from '../../../main/services/participants/view-participants'
import { copyWorkshop } from '../../../main/services/workshops/copy-workshop'
import { listProfiles } from '../../../main/services/workshops/list-profiles'
import { saveProject } from '../../../main/services/workshops/save-project'
import { reissuePack } from '../../../main/services/workshops/reissue-pack'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { putAwayProgramme, viewWaitingProgramme } from '../../../main/services/workshops/waiting-programme'
import { listPapers, savePaper } from '../../../main/storage/workshops/paper-store'
import { readRules, updateRules } from '../../../main/storage/workshops/participant-store'
import { plainPaper, type PaperKind } from '../../../shared/domain/paper'
import { participantChannels } from '../../../shared/ipc/participant-channels'
import type { Day } from '../../../shared/domain/ids'
import { value } from '../storage/temporary-library'
import { chapterItem, districtPlace, WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

function addProject() {
  const [profile] = value(listProfiles(made.context))
  if (!profile) throw new Error('the library has no profile')
  return value(
    saveProject(made.context, {
      projectId: null,
      ...{ title: 'Vítejte', registrationNumber: '1', profileId: profile.id, programme: '', beneficiary: '' },
      ...{ color: '#0d5b63', partners: [], sources: [], from: null, to: null, isArchived: false },
    }),
  )
}

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

  it('keeps how its papers look and what holds on any day, and nothing about this one', () => {
    const project = addProject()
    const workshop = made.addWorkshop({ district: 'Náchod', projectId: project.id })
    const settings = { ...plainPaper, languages: ['cs', 'pl'], blanks: 7 }
    const write = (kind: PaperKind, fields: Readonly<Record<string, string>>) =>
      savePaper(made.context.database, {
        workshopId: workshop.id,
        kind,
        settings: { ...settings, texts: { cs: fields } },
        changedAt: made.context.clock.now(),
      })
    write('invitation', { text: 'Srdečně zveme', access: 'Z nádraží doleva', registration: 'do 5. února' })
    write('minutes', { excused: 'Jan Omluvený' })
    write('privacy-notice', { controller: 'Agentura Podhorský kraj' })
    const rules = readRules(made.context.database, workshop.id)
    if (rules)
      updateRules(made.context.database, workshop.id, { ...rules, certificateShare: 80, certificatePattern: 'NA-{n}' })

    const copy = value(copyWorkshop(made.context, { workshopId: workshop.id, district: 'Jičín' }))
    const papers = listPapers(made.context.database, copy.id)
    expect(papers.get('invitation')).toEqual({ ...settings, texts: { cs: { text: 'Srdečně zveme' } } })
    expect(papers.get('minutes')).toEqual({ ...settings, texts: {} })
    expect(papers.get('privacy-notice')?.texts).toEqual({ cs: { controller: 'Agentura Podhorský kraj' } })
    expect(readRules(made.context.database, copy.id)).toMatchObject({ certificateShare: 80, certificatePattern: '' })

    const pack = made.addPack(workshop, [chapterItem(made.addChapter('Klid'))])
    const successor = addProject()
    const again = value(reissuePack(made.context, { packId: pack.pack.id, projectId: successor.id }))
    expect(listPapers(made.context.database, again.id).get('privacy-notice')).toEqual({ ...settings, texts: {} })
  })

  it('no longer offers the programme once somebody has put it away', () => {
    const workshop = made.addWorkshop({ days: [{ date: '2026-10-30' as Day, blocks: [] }] })
    const copy = value(copyWorkshop(made.context, { workshopId: workshop.id, district: 'Jičín' }))
    expect(value(viewWaitingProgramme(made.context, { workshopId: copy.id }))).toHaveLength(1)
    value(putAwayProgramme(made.context, { workshopId: copy.id }))
    expect(value(viewWaitingProgramme(made.context, { workshopId: copy.id }))).toEqual([])
  })
})
